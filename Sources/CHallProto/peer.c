#define _GNU_SOURCE
#include "hall_peer.h"

#include <errno.h>
#include <sys/socket.h>

int hall_peer_credentials(int fd, uint32_t *uid, int32_t *pid, uint32_t *gid) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0) {
        return errno;
    }
    if (length != sizeof credentials) {
        return EPROTO;
    }
    *uid = credentials.uid;
    *pid = credentials.pid;
    *gid = credentials.gid;
    return 0;
}
