#pragma once
// Debian's libxml2 is built with ICU, whose headers clash with Foundation's own copy: leave them out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

// What libxml2 complains about, in a form that is the same in all its versions.
typedef struct {
  const char *message;
  int level;
  int domain;
  int code;
  int line;
} cxml_complaint;

typedef void (*cxml_listener)(void *data, const cxml_complaint *complaint);

// Starts the library; from then on it loads nothing but what cxml_lend lent. Call once, before any thread parses.
void cxml_start(void);

// Sends this thread's complaints to a listener, or to nobody where it is NULL; never to stderr.
void cxml_listen(cxml_listener listener, void *data);

// A file that libxml2 may read although it never touches the disk.
typedef struct {
  const char *name;
  const void *bytes;
  int count;
} cxml_file;

// Lends files to this thread: what a schema includes is looked up among them by its last path component.
void cxml_lend(const cxml_file *files, int count);

// The entity that HTML defines under this name, for use inside the callback that asks for it; NULL where there is none.
xmlEntityPtr cxml_html_entity(const xmlParserCtxt *context, const xmlChar *name);

// Decodes bytes to UTF-8; what does not fit becomes U+FFFD and is counted. NULL where the encoding is unknown.
xmlBufferPtr cxml_decode(const char *encoding, const void *bytes, int count, int *misfits);

// The empty string, always at the same place.
const xmlChar *cxml_nothing(void);
