// Who is at the other end of a Unix socket, in the kernel's word. The struct ucred isn't visible to Swift.
#ifndef HALL_PEER_H
#define HALL_PEER_H

#include <stdint.h>

// SO_PEERCRED of a connected Unix socket, as it was when the peer connected. 0, or an errno.
int hall_peer_credentials(int fd, uint32_t *uid, int32_t *pid, uint32_t *gid);

#endif
