#include <zlib.h>

// deflateInit2 is a macro, which Swift does not import: a stream that is written in the gzip format.
static inline int gzipInit(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
