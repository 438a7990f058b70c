#pragma once
// What C needs for the same work: the floors and peers that the benchmarks measure our stages against.
#include <stddef.h>
#include <stdint.h>

// The CPU time of this process so far, user and system, in nanoseconds.
uint64_t floor_cpu_time(void);

// Parses with handlers that only count; returns the number of elements, 0 where libxml2 gave up.
size_t floor_xml_events(const void *bytes, size_t count);
size_t floor_html_events(const void *bytes, size_t count);

// Reads a file as `xmllint --noout --stream` does, or with handlers that only count; returns the number of nodes or
// elements, 0 where libxml2 gave up.
size_t floor_xml_walk(const char *path);
size_t floor_xml_file_events(const char *path);

// Parses into libxml2's tree and frees it; returns 1, or 0 where libxml2 gave up.
size_t floor_xml_tree(const void *bytes, size_t count);
size_t floor_html_tree(const void *bytes, size_t count);

// A document as the calls that write it, recorded once from its bytes.
typedef struct floor_tape floor_tape;
floor_tape *floor_tape_record(const void *xml, size_t count);
void floor_tape_free(floor_tape *tape);

// A buffer of libxml2 that is written to again and again.
typedef struct floor_paper floor_paper;
floor_paper *floor_paper_new(void);
void floor_paper_free(floor_paper *paper);

// Writes the tape through xmlTextWriter; returns how many bytes came out.
size_t floor_tape_write(const floor_tape *tape, floor_paper *paper);
const void *floor_paper_bytes(const floor_paper *paper);

// A raw deflate stream of level 6, reset between inputs.
typedef struct floor_deflater floor_deflater;
floor_deflater *floor_deflater_new(void);
void floor_deflater_free(floor_deflater *deflater);

// Deflates and takes the CRC-32; returns how many bytes came out, 0 where `room` is too small.
size_t floor_deflate(floor_deflater *deflater, const void *bytes, size_t count, void *out, size_t room);

// Inflates a gzip file in memory; returns how many bytes came out, 0 where it is broken or `room` too small.
size_t floor_gunzip(const void *bytes, size_t count, void *out, size_t room);

// Checks that the bytes are UTF-8 and copies them; returns 1, or 0 where they are not.
size_t floor_utf8_copy(const uint8_t *bytes, size_t count, uint8_t *out);

// Writes a file whole: temporary file beside it, fsync, rename; returns 1, or 0 where the system refused.
size_t floor_write_file(const char *path, const void *bytes, size_t count);

// What a program cost: CPU time of user and system, wall time, and the most memory it held.
typedef struct {
  double cpu_milliseconds;
  double wall_milliseconds;
  long peak_kilobytes;
  int status;
} floor_run;

// Runs a program to its end with its streams on /dev/null; status is -1 where it could not be started.
floor_run floor_run_program(char *const arguments[]);
