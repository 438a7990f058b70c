#include "BenchmarkFloors.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

struct floor_deflater {
  z_stream stream;
  unsigned long sum;
};

floor_deflater *floor_deflater_new(void) {
  floor_deflater *deflater = calloc(1, sizeof *deflater);
  if (deflater == NULL) return NULL;
  if (deflateInit2(&deflater->stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK) return deflater;
  free(deflater);
  return NULL;
}

void floor_deflater_free(floor_deflater *deflater) {
  if (deflater != NULL) deflateEnd(&deflater->stream);
  free(deflater);
}

size_t floor_deflate(floor_deflater *deflater, const void *bytes, size_t count, void *out, size_t room) {
  z_stream *stream = &deflater->stream;
  if (deflateReset(stream) != Z_OK) return 0;
  stream->next_in = (Bytef *)bytes;
  stream->avail_in = (uInt)count;
  stream->next_out = out;
  stream->avail_out = (uInt)room;
  if (deflate(stream, Z_FINISH) != Z_STREAM_END) return 0;
  deflater->sum = crc32(0, bytes, (uInt)count);
  return stream->total_out;
}

// The length of the UTF-8 sequence at `bytes`, 0 where it is none (Unicode 16, table 3-7).
static size_t sequence(const uint8_t *bytes, size_t left) {
  uint8_t lead = bytes[0];
  if (lead < 0x80) return 1;
  size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || left < length) return 0;
  uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (bytes[1] < low || bytes[1] > high) return 0;
  for (size_t index = 2; index < length; index++) {
    if ((bytes[index] & 0xC0) != 0x80) return 0;
  }
  return length;
}

size_t floor_utf8_copy(const uint8_t *bytes, size_t count, uint8_t *out) {
  size_t index = 0;
  while (index < count) {
    uint64_t word;
    if (count - index >= sizeof word) {
      memcpy(&word, bytes + index, sizeof word);
      if ((word & 0x8080808080808080u) == 0) {
        index += sizeof word;
        continue;
      }
    }
    size_t length = sequence(bytes + index, count - index);
    if (length == 0) return 0;
    index += length;
  }
  memcpy(out, bytes, count);
  return 1;
}

size_t floor_write_file(const char *path, const void *bytes, size_t count) {
  char draft[4096];
  if (snprintf(draft, sizeof draft, "%s.part", path) >= (int)sizeof draft) return 0;
  int file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) return 0;
  int written = write(file, bytes, count) == (ssize_t)count && fsync(file) == 0;
  return close(file) == 0 && written && rename(draft, path) == 0;
}

size_t floor_gunzip(const void *bytes, size_t count, void *out, size_t room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  // 16 beside the window's size: a gzip frame.
  if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) return 0;
  stream.next_in = (Bytef *)bytes;
  stream.avail_in = (uInt)count;
  stream.next_out = out;
  stream.avail_out = (uInt)room;
  int status = inflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  inflateEnd(&stream);
  return status == Z_STREAM_END ? written : 0;
}
