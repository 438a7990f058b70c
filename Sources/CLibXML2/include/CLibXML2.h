#pragma once
// Debian's libxml2 is built with ICU, whose headers clash with Foundation's own copy: leave them out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
