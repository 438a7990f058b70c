#pragma once
#include <zlib.h>

// zlib's initialisers are macros, which Swift does not see; both are for raw streams without a header, as ZIP wants.
int czlib_deflate_init(z_stream *stream, int level);
int czlib_inflate_init(z_stream *stream);
