#include "CZlib.h"

int czlib_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

int czlib_inflate_init(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
