// protobuf's own description of a schema, and this schema's options, as protobuf-c reads them.
#ifndef CDESCRIPTOR_H
#define CDESCRIPTOR_H

#include "google/protobuf/descriptor.pb-c.h"
#include "hall/v1/options.pb-c.h"

#endif
