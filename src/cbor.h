/* The common part of the writer and the reader of CBOR: major types and simple values of RFC 8949.
 * */

#ifndef CLAWS_CBOR_H
#define CLAWS_CBOR_H

enum major { UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, PAIRS, TAGGED, SIMPLE };
enum simple { FALSE_ITEM = 20, TRUE_ITEM, NULL_ITEM, UNDEFINED_ITEM, HALF = 25, SINGLE, FULL };

#endif
