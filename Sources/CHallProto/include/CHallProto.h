#ifndef CHALLPROTO_H
#define CHALLPROTO_H

#include "hall_arena.h"
#include "hall_client.h"
#include "hall_generated.h"
#include "hall_peer.h"
#include "hall_scan.h"

#endif
