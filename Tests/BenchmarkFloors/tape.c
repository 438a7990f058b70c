#include "BenchmarkFloors.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>

enum act { OPEN, CLOSE, ATTRIBUTE, TEXT };

struct step {
  enum act act;
  const xmlChar *name;
  const xmlChar *value;
};

struct floor_tape {
  xmlDocPtr document;
  xmlDictPtr words;
  struct step *steps;
  size_t count;
  size_t room;
};

struct floor_paper {
  xmlBufferPtr buffer;
};

static void record(floor_tape *tape, enum act act, const xmlChar *name, const xmlChar *value) {
  if (tape->count == tape->room) {
    tape->room = tape->room ? tape->room * 2 : 256;
    tape->steps = realloc(tape->steps, tape->room * sizeof *tape->steps);
  }
  tape->steps[tape->count++] = (struct step){act, name, value};
}

// The name as it is written, kept in the dictionary of the tape.
static const xmlChar *written_name(floor_tape *tape, const xmlNs *space, const xmlChar *name) {
  if (space == NULL || space->prefix == NULL) return xmlDictLookup(tape->words, name, -1);
  return xmlDictQLookup(tape->words, space->prefix, name);
}

static void record_element(floor_tape *tape, xmlNodePtr element) {
  record(tape, OPEN, written_name(tape, element->ns, element->name), NULL);
  for (xmlNsPtr space = element->nsDef; space != NULL; space = space->next) {
    const xmlChar *name = space->prefix ? xmlDictQLookup(tape->words, BAD_CAST "xmlns", space->prefix)
                                        : xmlDictLookup(tape->words, BAD_CAST "xmlns", -1);
    record(tape, ATTRIBUTE, name, space->href);
  }
  for (xmlAttrPtr attribute = element->properties; attribute != NULL; attribute = attribute->next) {
    const xmlChar *value = attribute->children ? attribute->children->content : BAD_CAST "";
    record(tape, ATTRIBUTE, written_name(tape, attribute->ns, attribute->name), value);
  }
  for (xmlNodePtr child = element->children; child != NULL; child = child->next) {
    if (child->type == XML_ELEMENT_NODE) record_element(tape, child);
    if (child->type == XML_TEXT_NODE) record(tape, TEXT, NULL, child->content);
  }
  record(tape, CLOSE, NULL, NULL);
}

floor_tape *floor_tape_record(const void *xml, size_t count) {
  floor_tape *tape = calloc(1, sizeof *tape);
  if (tape == NULL) return NULL;
  tape->words = xmlDictCreate();
  tape->document = xmlReadMemory(xml, (int)count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);
  if (tape->document == NULL) {
    floor_tape_free(tape);
    return NULL;
  }
  record_element(tape, xmlDocGetRootElement(tape->document));
  return tape;
}

void floor_tape_free(floor_tape *tape) {
  if (tape == NULL) return;
  xmlFreeDoc(tape->document);
  xmlDictFree(tape->words);
  free(tape->steps);
  free(tape);
}

floor_paper *floor_paper_new(void) {
  floor_paper *paper = calloc(1, sizeof *paper);
  if (paper != NULL) paper->buffer = xmlBufferCreateSize(1 << 16);
  return paper;
}

void floor_paper_free(floor_paper *paper) {
  if (paper != NULL) xmlBufferFree(paper->buffer);
  free(paper);
}

const void *floor_paper_bytes(const floor_paper *paper) { return xmlBufferContent(paper->buffer); }

size_t floor_tape_write(const floor_tape *tape, floor_paper *paper) {
  xmlBufferEmpty(paper->buffer);
  xmlTextWriterPtr writer = xmlNewTextWriterMemory(paper->buffer, 0);
  if (writer == NULL) return 0;
  xmlTextWriterStartDocument(writer, NULL, "UTF-8", NULL);
  for (size_t index = 0; index < tape->count; index++) {
    const struct step *step = &tape->steps[index];
    switch (step->act) {
      case OPEN: xmlTextWriterStartElement(writer, step->name); break;
      case CLOSE: xmlTextWriterEndElement(writer); break;
      case ATTRIBUTE: xmlTextWriterWriteAttribute(writer, step->name, step->value); break;
      case TEXT: xmlTextWriterWriteString(writer, step->value); break;
    }
  }
  xmlTextWriterEndDocument(writer);
  xmlFreeTextWriter(writer);
  return (size_t)xmlBufferLength(paper->buffer);
}
