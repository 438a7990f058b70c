#include "BenchmarkFloors.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <stdio.h>
#include <string.h>

static void count_element_ns(void *elements, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                             int namespaces, const xmlChar **declared, int attributes, int defaulted,
                             const xmlChar **values) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)attributes, (void)defaulted;
  (void)values;
  *(size_t *)elements += 1;
}

static void count_element(void *elements, const xmlChar *name, const xmlChar **attributes) {
  (void)name, (void)attributes;
  *(size_t *)elements += 1;
}

static void pass_over(void *elements, const xmlChar *text, int length) {
  (void)elements, (void)text, (void)length;
}

static xmlSAXHandler counting_handler(void) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = count_element_ns;
  handler.characters = pass_over;
  return handler;
}

size_t floor_xml_events(const void *bytes, size_t count) {
  size_t elements = 0;
  xmlSAXHandler handler = counting_handler();
  return xmlSAXUserParseMemory(&handler, &elements, bytes, (int)count) == 0 ? elements : 0;
}

size_t floor_xml_file_events(const char *path) {
  size_t elements = 0;
  xmlSAXHandler handler = counting_handler();
  // Through chunks, as the stages have libxml2 open no file by itself.
  FILE *file = fopen(path, "rb");
  if (file == NULL) return 0;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, &elements, NULL, 0, path);
  xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_HUGE);
  char chunk[1 << 16];
  size_t count;
  while ((count = fread(chunk, 1, sizeof chunk, file)) > 0) xmlParseChunk(context, chunk, (int)count, 0);
  xmlParseChunk(context, chunk, 0, 1);
  xmlFreeParserCtxt(context);
  fclose(file);
  return elements;
}

size_t floor_xml_walk(const char *path) {
  xmlTextReaderPtr reader = xmlReaderForFile(path, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
  if (reader == NULL) return 0;
  size_t nodes = 0;
  int more;
  while ((more = xmlTextReaderRead(reader)) == 1) nodes++;
  xmlFreeTextReader(reader);
  return more == 0 ? nodes : 0;
}

size_t floor_html_events(const void *bytes, size_t count) {
  size_t elements = 0;
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = count_element;
  handler.characters = pass_over;
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, (int)count);
  if (context == NULL) return 0;
  htmlCtxtUseOptions(context, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  htmlSAXHandlerPtr own = context->sax;
  context->sax = &handler;
  context->userData = &elements;
  htmlParseDocument(context);
  context->sax = own;
  htmlFreeParserCtxt(context);
  return elements;
}

size_t floor_xml_tree(const void *bytes, size_t count) {
  xmlDocPtr document = xmlReadMemory(bytes, (int)count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);
  if (document == NULL) return 0;
  xmlFreeDoc(document);
  return 1;
}

size_t floor_html_tree(const void *bytes, size_t count) {
  htmlDocPtr document =
      htmlReadMemory(bytes, (int)count, NULL, "UTF-8", HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  if (document == NULL) return 0;
  xmlFreeDoc(document);
  return 1;
}
