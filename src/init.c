#include "claws.h"
#include <R_ext/Rdynload.h>
#include <curl/curl.h>
#include <R_ext/Visibility.h>

SEXP c_params_given(SEXP params, SEXP arguments, SEXP written);
SEXP c_params_check(SEXP params, SEXP shape, SEXP columns, SEXP mend);
SEXP c_json_write(SEXP value, SEXP shape, SEXP columns);
SEXP c_json_document(SEXP value);
SEXP c_json_read(SEXP bytes, SEXP shape, SEXP columns);
SEXP c_json_parse(SEXP bytes);
SEXP c_query_write(SEXP value, SEXP shape, SEXP columns, SEXP start, SEXP ec2);
SEXP c_xml_write(SEXP value, SEXP shape, SEXP columns, SEXP name, SEXP uri, SEXP prefix);
SEXP c_xml_read(SEXP bytes, SEXP shape, SEXP columns, SEXP names);
SEXP c_xml_parse(SEXP bytes);
SEXP c_cbor_write(SEXP value, SEXP shape, SEXP columns);
SEXP c_cbor_read(SEXP bytes, SEXP shape, SEXP columns);
SEXP c_cbor_parse(SEXP bytes);
SEXP c_scalar_write(SEXP x, SEXP type, SEXP format);
SEXP c_begins_as(SEXP body, SEXP form);
SEXP c_s3_is_failure(SEXP body);
SEXP c_rest_write(SEXP params, SEXP columns, SEXP uri);
SEXP c_rest_read(SEXP headers, SEXP written, SEXP status, SEXP body, SEXP columns);
SEXP c_scalar_read(SEXP text, SEXP type);
SEXP c_event_decode(SEXP bytes, SEXP from);
SEXP c_base64(SEXP bytes);
SEXP c_crc_update(SEXP kind, SEXP sum, SEXP bytes);
SEXP c_crc_combine(SEXP kind, SEXP first, SEXP second, SEXP size);
SEXP c_raw_slice(SEXP bytes, SEXP from, SEXP size);
SEXP c_hash_start(SEXP name);
SEXP c_hash_update(SEXP hash, SEXP bytes);
SEXP c_hash_digest(SEXP hash);
SEXP c_hash_span(SEXP hash, SEXP given);
SEXP c_xxhash_start(SEXP kind);
SEXP c_xxhash_update(SEXP sum, SEXP bytes);
SEXP c_xxhash_digest(SEXP sum);
SEXP c_time_format(SEXP seconds, SEXP format);
SEXP c_time_parse(SEXP text);
SEXP c_uri_encode(SEXP texts, SEXP keep);
SEXP c_format_double(SEXP x);
SEXP c_integer64_digits(SEXP x);
SEXP c_ascii_case(SEXP texts, SEXP upper);
SEXP c_twins(SEXP seen, SEXP texts);
SEXP c_are_text(SEXP texts);
SEXP c_encoded(SEXP texts, SEXP native);
SEXP c_uuid4(SEXP random);
SEXP c_time_now(void);
SEXP c_sha256(SEXP x, SEXP hex);
SEXP c_hmac_sha256(SEXP key, SEXP x, SEXP hex);
SEXP c_canonical_request(SEXP method, SEXP path, SEXP query, SEXP headers, SEXP hash, SEXP normalize);
SEXP c_sign(SEXP text, SEXP key, SEXP ecdsa);
SEXP c_signed_headers(
  SEXP method, SEXP path, SEXP query, SEXP headers, SEXP replaced, SEXP own, SEXP payload, SEXP states, SEXP normalize,
  SEXP said, SEXP key, SEXP ecdsa
);
SEXP c_header_find(SEXP headers, SEXP name);
SEXP c_headers_without(SEXP headers, SEXP others);
SEXP c_headers_unsafe(SEXP headers);
SEXP c_headers_begin(SEXP headers, SEXP prefix, SEXP others);
SEXP c_query_text(SEXP query);
SEXP c_request_url(SEXP request);
SEXP c_are_unset(SEXP options, SEXP variables);
SEXP c_file_look(SEXP path);
SEXP c_folder_list(SEXP path);
SEXP c_file_open(SEXP path, SEXP how, SEXP mode);
SEXP c_file_read(SEXP pointer, SEXP size);
SEXP c_file_write(SEXP pointer, SEXP bytes);
SEXP c_file_close(SEXP pointer, SEXP sync);
SEXP c_file_place(SEXP part, SEXP target, SEXP mode, SEXP time);
SEXP c_trim(SEXP texts);
SEXP c_process_start(SEXP words);
SEXP c_process_wait(SEXP pointer);
SEXP c_process_result(SEXP pointer);
SEXP c_process_end(SEXP pointer);
SEXP c_pool_new(void);
SEXP c_pool_is_free(SEXP pointer);
SEXP c_pool_turn(SEXP exchanges, SEXP until, SEXP seconds);
SEXP c_exchange_take(SEXP of);
SEXP c_exchange_open(
  SEXP pointer, SEXP request, SEXP known, SEXP body, SEXP size, SEXP patience, SEXP total, SEXP most, SEXP into
);
SEXP c_exchange_spans(SEXP pointer);
SEXP c_span_sum(SEXP given);
SEXP c_span_bytes(SEXP given);
SEXP c_span_fill(SEXP given, SEXP bytes);
SEXP c_exchange_answer(SEXP pointer, SEXP wanted);
SEXP c_exchange_bytes(SEXP pointer);
SEXP c_exchange_failure(SEXP pointer);
SEXP c_exchange_close(SEXP pointer);
SEXP c_jmespath_parse(SEXP text, SEXP refuse);
SEXP c_jmespath_form(SEXP pointer, SEXP shape, SEXP columns, SEXP refuse);
SEXP c_jmespath_search(SEXP pointer, SEXP x, SEXP described, SEXP pages, SEXP simplify, SEXP refuse);
SEXP c_query_known(SEXP x, SEXP expression, SEXP known);
SEXP c_table_column(SEXP rows, SEXP path, SEXP kind);
SEXP c_table_children(SEXP parents, SEXP path, SEXP elements);
SEXP c_uri_decode(SEXP texts);
SEXP c_inflate(SEXP bytes, SEXP most);
SEXP c_curl_version(void);
SEXP c_connection_can(void);
SEXP c_connection_new(SEXP description, SEXP mode, SEXP size, SEXP move, SEXP close);

#define ENTRY(name, arguments) {#name, (DL_FUNC)&name, arguments}

static const R_CallMethodDef entries[] = {
  ENTRY(c_params_given, 3),
  ENTRY(c_params_check, 4),
  ENTRY(c_json_write, 3),
  ENTRY(c_json_document, 1),
  ENTRY(c_json_read, 3),
  ENTRY(c_json_parse, 1),
  ENTRY(c_query_write, 5),
  ENTRY(c_xml_write, 6),
  ENTRY(c_xml_read, 4),
  ENTRY(c_xml_parse, 1),
  ENTRY(c_cbor_write, 3),
  ENTRY(c_cbor_read, 3),
  ENTRY(c_cbor_parse, 1),
  ENTRY(c_scalar_write, 3),
  ENTRY(c_begins_as, 2),
  ENTRY(c_s3_is_failure, 1),
  ENTRY(c_rest_write, 3),
  ENTRY(c_rest_read, 5),
  ENTRY(c_scalar_read, 2),
  ENTRY(c_event_decode, 2),
  ENTRY(c_base64, 1),
  ENTRY(c_crc_update, 3),
  ENTRY(c_crc_combine, 4),
  ENTRY(c_raw_slice, 3),
  ENTRY(c_hash_start, 1),
  ENTRY(c_hash_update, 2),
  ENTRY(c_hash_digest, 1),
  ENTRY(c_hash_span, 2),
  ENTRY(c_xxhash_start, 1),
  ENTRY(c_xxhash_update, 2),
  ENTRY(c_xxhash_digest, 1),
  ENTRY(c_time_format, 2),
  ENTRY(c_time_parse, 1),
  ENTRY(c_uri_encode, 2),
  ENTRY(c_uri_path, 3),
  ENTRY(c_format_double, 1),
  ENTRY(c_integer64_digits, 1),
  ENTRY(c_ascii_case, 2),
  ENTRY(c_twins, 2),
  ENTRY(c_are_text, 1),
  ENTRY(c_encoded, 2),
  ENTRY(c_uuid4, 1),
  ENTRY(c_time_now, 0),
  ENTRY(c_sha256, 2),
  ENTRY(c_hmac_sha256, 3),
  ENTRY(c_canonical_request, 6),
  ENTRY(c_sign, 3),
  ENTRY(c_signed_headers, 12),
  ENTRY(c_header_find, 2),
  ENTRY(c_headers_without, 2),
  ENTRY(c_headers_unsafe, 1),
  ENTRY(c_headers_begin, 3),
  ENTRY(c_query_text, 1),
  ENTRY(c_request_url, 1),
  ENTRY(c_are_unset, 2),
  ENTRY(c_file_look, 1),
  ENTRY(c_folder_list, 1),
  ENTRY(c_file_open, 3),
  ENTRY(c_file_read, 2),
  ENTRY(c_file_write, 2),
  ENTRY(c_file_close, 2),
  ENTRY(c_file_place, 4),
  ENTRY(c_trim, 1),
  ENTRY(c_process_start, 1),
  ENTRY(c_process_wait, 1),
  ENTRY(c_process_result, 1),
  ENTRY(c_process_end, 1),
  ENTRY(c_pool_new, 0),
  ENTRY(c_pool_is_free, 1),
  ENTRY(c_pool_turn, 3),
  ENTRY(c_exchange_take, 1),
  ENTRY(c_exchange_open, 9),
  ENTRY(c_exchange_spans, 1),
  ENTRY(c_span_sum, 1),
  ENTRY(c_span_bytes, 1),
  ENTRY(c_span_fill, 2),
  ENTRY(c_exchange_answer, 2),
  ENTRY(c_exchange_bytes, 1),
  ENTRY(c_exchange_failure, 1),
  ENTRY(c_exchange_close, 1),
  ENTRY(c_table_column, 3),
  ENTRY(c_table_children, 3),
  ENTRY(c_uri_decode, 1),
  ENTRY(c_inflate, 2),
  ENTRY(c_jmespath_form, 4),
  ENTRY(c_jmespath_parse, 2),
  ENTRY(c_jmespath_search, 6),
  ENTRY(c_query_known, 3),
  ENTRY(c_curl_version, 0),
  ENTRY(c_connection_can, 0),
  ENTRY(c_connection_new, 5),
  {NULL, NULL, 0}
};

attribute_visible void R_init_claws(DllInfo *dll) {
  curl_global_init(CURL_GLOBAL_DEFAULT);
  R_registerRoutines(dll, NULL, entries, NULL, NULL);
  R_useDynamicSymbols(dll, FALSE);
  R_forceSymbols(dll, TRUE);
}
