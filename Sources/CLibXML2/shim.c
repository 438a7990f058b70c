#include "CLibXML2.h"

#include <libxml/threads.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// libxml2 calls these weakly. Where one of them is missing from a static program, it takes the program for one without
// threads, and all threads share its last error and its locks that lock nothing.
__attribute__((used)) static void *const threads[] = {
    (void *)pthread_once,        (void *)pthread_getspecific,  (void *)pthread_setspecific,
    (void *)pthread_key_create,  (void *)pthread_key_delete,   (void *)pthread_mutex_init,
    (void *)pthread_mutex_lock,  (void *)pthread_mutex_unlock, (void *)pthread_mutex_destroy,
    (void *)pthread_cond_init,   (void *)pthread_cond_signal,  (void *)pthread_cond_wait,
    (void *)pthread_cond_destroy, (void *)pthread_equal,       (void *)pthread_self,
};

static _Thread_local cxml_listener current_listener;
static _Thread_local void *current_data;
static _Thread_local const cxml_file *lent_files;
static _Thread_local int lent_count;

// The type of the second parameter differs between versions of libxml2; both convert to this one.
static void hear(void *unused, const xmlError *error) {
  (void)unused;
  if (current_listener == NULL || error == NULL) return;
  cxml_complaint complaint = {error->message ? error->message : "", error->level, error->domain, error->code,
                              error->line};
  current_listener(current_data, &complaint);
}

static void silence(void *unused, const char *message, ...) {
  (void)unused;
  (void)message;
}

static const char *last_component(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

static xmlParserInputPtr load(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)id;
  for (int index = 0; url != NULL && index < lent_count; index++) {
    if (strcmp(last_component(url), last_component(lent_files[index].name)) != 0) continue;
    xmlParserInputBufferPtr buffer =
        xmlParserInputBufferCreateMem(lent_files[index].bytes, lent_files[index].count, XML_CHAR_ENCODING_NONE);
    if (buffer == NULL) return NULL;
    xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
    if (input != NULL && input->filename == NULL) input->filename = (const char *)xmlStrdup((const xmlChar *)url);
    return input;
  }
  return NULL;
}

void cxml_start(void) {
  xmlInitParser();
  // Better no work at all than two documents mixed up; no program that is linked as it should be comes here.
  if (xmlGetThreadId() == 0) {
    fputs("convert: libxml2 was linked without threads\n", stderr);
    abort();
  }
  xmlSetExternalEntityLoader(load);
}

void cxml_listen(cxml_listener listener, void *data) {
  current_listener = listener;
  current_data = data;
  xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)hear);
  xmlSetGenericErrorFunc(NULL, silence);
}

void cxml_lend(const cxml_file *files, int count) {
  lent_files = files;
  lent_count = count;
}

xmlEntityPtr cxml_html_entity(const xmlParserCtxt *context, const xmlChar *name) {
  static _Thread_local xmlEntity entity;
  static _Thread_local xmlChar content[8];
  const htmlEntityDesc *known = htmlEntityLookup(name);
  if (known == NULL) return NULL;
  memset(&entity, 0, sizeof entity);
  memset(content, 0, sizeof content);
  entity.type = XML_ENTITY_DECL;
  entity.name = (const xmlChar *)known->name;
  entity.content = content;
  entity.orig = content;
  entity.length = xmlCopyCharMultiByte(content, (int)known->value);
  // libxml2 copies only the first byte of a predefined entity into an attribute, and parses others anew in content.
  entity.etype = context->instate == XML_PARSER_ATTRIBUTE_VALUE ? XML_INTERNAL_GENERAL_ENTITY
                                                                : XML_INTERNAL_PREDEFINED_ENTITY;
  return &entity;
}

xmlBufferPtr cxml_decode(const char *encoding, const void *bytes, int count, int *misfits) {
  *misfits = 0;
  xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(encoding);
  if (handler == NULL) return NULL;
  xmlBufferPtr input = xmlBufferCreateStatic((void *)bytes, (size_t)count);
  xmlBufferPtr output = xmlBufferCreateSize((size_t)count + 16);
  while (input != NULL && output != NULL && xmlBufferLength(input) > 0) {
    int before = xmlBufferLength(input);
    int result = xmlCharEncInFunc(handler, output, input);
    if (xmlBufferLength(input) == 0) break;
    if (result == -2 || xmlBufferLength(input) == before) {
      xmlBufferAdd(output, (const xmlChar *)"\xEF\xBF\xBD", 3);
      xmlBufferShrink(input, 1);
      *misfits += 1;
    }
  }
  xmlBufferFree(input);
  xmlCharEncCloseFunc(handler);
  return output;
}

const xmlChar *cxml_nothing(void) {
  static const xmlChar nothing[1] = {0};
  return nothing;
}
