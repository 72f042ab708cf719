"""What claws does about each of botocore's built-in handlers, one row for each."""

from __future__ import annotations

from dataclasses import dataclass

DOCUMENTATION = "nothing goes over the wire: it edits a help page of botocore's"
HTTP2 = "the operation wants HTTP/2 in both directions: calling it is claws_unsupported"
NAME = "an old spelling of a method in Python: claws has the one name that follows from the model"
PARAMETER = "arguments have the names of the model, as in paws; R can spell each of them"


@dataclass(frozen=True, slots=True)
class Handler:
    """One handler.

    Attributes:
        name: of its function or class.
        where: the file of claws that does it; empty where there is nothing to do.
        how: the function that does it, or why there is nothing to do.
    """

    name: str
    where: str
    how: str


HANDLERS = (
    Handler("handle_service_name_alias", "generator/model/quirks.py", "SERVICE_NAMES"),
    Handler("ClientMethodAlias", "", NAME),
    Handler("convert_body_to_file_like_object", "R/custom-s3.R", "s3_expect"),
    Handler("add_generate_presigned_url", "R/presign.R", "s3_generate_presigned_url"),
    Handler("add_generate_presigned_post", "R/presign.R", "s3_generate_presigned_post"),
    Handler("check_openssl_supports_tls_version_1_2", "", "libcurl refuses what it cannot do"),
    Handler("remove_lex_v2_start_conversation", "", HTTP2),
    Handler("remove_qbusiness_chat", "", HTTP2),
    Handler("remove_bedrock_runtime_invoke_model_with_bidirectional_stream", "", HTTP2),
    Handler("remove_connecthealth_start_medical_scribe_listening_session", "", HTTP2),
    Handler("remove_polly_start_speech_synthesis_stream", "", HTTP2),
    Handler("json_decode_policies", "R/custom-iam.R", "iam_policies"),
    Handler("DocumentModifiedShape.replace_documentation_for_matching_shape", "", DOCUMENTATION),
    Handler("decode_console_output", "R/custom-ec2.R", "ec2_console_output"),
    Handler("json_decode_template_body", "R/custom-cloudformation.R", "cloudformation_template"),
    Handler("parse_get_bucket_location", "R/custom-s3-response.R", "s3_location"),
    Handler("_handle_sqs_compatible_error", "R/protocol.R", "error_of_body"),
    Handler("handle_expires_header", "R/custom-s3-response.R", "s3_expires"),
    Handler("_handle_200_error", "R/custom-s3-response.R", "s3_error_in_success"),
    Handler("_map_oauth2_errors", "R/custom-ssooidc.R", "ssooidc_message"),
    Handler("generate_idempotent_uuid", "R/params.R", "params_tokens"),
    Handler("_handle_request_validation_mode_member", "R/checksum-response.R", "checksum_ask"),
    Handler("validate_bucket_name", "R/custom-s3.R", "s3_check_bucket"),
    Handler("remove_bucket_from_url_paths_from_model", "R/endpoint.R", "endpoint_apply"),
    Handler("set_list_objects_encoding_type_url", "R/custom-s3.R", "s3_encoded_names"),
    Handler("handle_copy_source_param", "R/custom-s3.R", "s3_copy_source"),
    Handler("validate_ascii_metadata", "R/custom-s3.R", "s3_check_metadata"),
    Handler("remove_accid_host_prefix_from_model", "R/endpoint.R", "endpoint_apply"),
    Handler("document_copy_source_form", "", DOCUMENTATION),
    Handler("document_expires_shape", "", DOCUMENTATION),
    Handler("customize_endpoint_resolver_builtins", "R/endpoint.R", "endpoint_resolve"),
    Handler("add_recursion_detection_header", "R/custom-every.R", "add_trace_id"),
    Handler("add_expect_header", "R/custom-s3.R", "s3_expect"),
    Handler("add_glacier_version", "R/custom-glacier.R", "glacier_version"),
    Handler("add_accept_header", "R/custom-apigateway.R", "apigateway_accept"),
    Handler("escape_xml_payload", "R/custom-s3.R", "s3_escape_breaks"),
    Handler("add_glacier_checksums", "R/custom-glacier.R", "glacier_hashes"),
    Handler("inject_presigned_url_ec2", "R/custom-ec2.R", "ec2_presign_copy"),
    Handler("add_retry_headers", "R/retry.R", "retry_headers"),
    Handler("switch_host_machinelearning", "R/custom-machinelearning.R", "machinelearning_host"),
    Handler("_update_status_code", "R/custom-s3-response.R", "s3_error_in_success"),
    Handler("disable_signing", "R/client.R", "client_operation"),
    Handler("set_operation_specific_signer", "R/signer-scheme.R", "auth_choose"),
    Handler("_set_auth_scheme_preference_signer", "R/signer-scheme.R", "auth_preferred"),
    Handler("sse_md5", "R/custom-s3.R", "s3_encode_keys"),
    Handler("copy_source_sse_md5", "R/custom-s3.R", "s3_encode_keys"),
    Handler("base64_encode_user_data", "R/custom-ec2.R", "ec2_user_data"),
    Handler("fix_route53_ids", "R/custom-route53.R", "route53_ids"),
    Handler("inject_account_id", "R/custom-glacier.R", "glacier_account"),
    Handler("remove_arn_from_signing_path", "", "signature version 2 is not built in for S3"),
    Handler("_set_extra_headers_for_unsigned_request", "R/checksum-request.R", "checksum_trailer"),
    Handler("remove_content_type_header_for_presigning", "R/presign.R", "presign_call"),
    Handler("decode_list_object", "R/custom-s3-response.R", "s3_decoded_names"),
    Handler("decode_list_object_v2", "R/custom-s3-response.R", "s3_decoded_names"),
    Handler("decode_list_object_versions", "R/custom-s3-response.R", "s3_decoded_names"),
    Handler("change_get_to_post", "R/custom-cloudsearchdomain.R", "cloudsearch_form"),
    Handler("AutoPopulatedParam.document_auto_populated_param", "", DOCUMENTATION),
    Handler("AppendParamDocumentation.append_documentation", "", DOCUMENTATION),
    Handler("document_cloudformation_get_template_return_type", "", DOCUMENTATION),
    Handler("HideParamFromOperations.hide_param", "", DOCUMENTATION),
    Handler(
        "add_dsql_generate_db_auth_token_methods",
        "R/presign-token.R",
        "auroradsql_generate_db_connect_auth_token",
    ),
    Handler("add_generate_db_auth_token", "R/presign-token.R", "rds_build_auth_token_v2"),
    Handler("inject_presigned_url_rds", "R/custom-rds.R", "rds_presign_copy"),
    Handler("inject_api_version_header_if_needed", "R/custom-every.R", "add_api_version"),
    Handler("ParameterAlias.alias_parameter_in_call", "", PARAMETER),
    Handler("ParameterAlias.alias_parameter_in_documentation", "", DOCUMENTATION),
)
"""In botocore's order."""
