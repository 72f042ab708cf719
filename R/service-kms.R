# Generated from botocore's kms model by generator/. Do not edit by hand.

kms_cancel_key_deletion <- function(KeyId) {
  invoke(.client, "kms", "CancelKeyDeletion", .params())
}

kms_connect_custom_key_store <- function(CustomKeyStoreId) {
  invoke(.client, "kms", "ConnectCustomKeyStore", .params())
}

kms_create_alias <- function(AliasName, TargetKeyId) {
  invoke(.client, "kms", "CreateAlias", .params())
}

kms_create_custom_key_store <- function(
  CustomKeyStoreName,
  CloudHsmClusterId = NULL,
  TrustAnchorCertificate = NULL,
  KeyStorePassword = NULL,
  CustomKeyStoreType = NULL,
  XksProxyUriEndpoint = NULL,
  XksProxyUriPath = NULL,
  XksProxyVpcEndpointServiceName = NULL,
  XksProxyVpcEndpointServiceOwner = NULL,
  XksProxyAuthenticationCredential = NULL,
  XksProxyConnectivity = NULL
) {
  invoke(.client, "kms", "CreateCustomKeyStore", .params())
}

kms_create_grant <- function(
  KeyId,
  GranteePrincipal = NULL,
  RetiringPrincipal = NULL,
  Operations,
  Constraints = NULL,
  GrantTokens = NULL,
  Name = NULL,
  DryRun = NULL,
  GranteeServicePrincipal = NULL,
  RetiringServicePrincipal = NULL
) {
  invoke(.client, "kms", "CreateGrant", .params())
}

kms_create_key <- function(
  Policy = NULL,
  Description = NULL,
  KeyUsage = NULL,
  CustomerMasterKeySpec = NULL,
  KeySpec = NULL,
  Origin = NULL,
  CustomKeyStoreId = NULL,
  BypassPolicyLockoutSafetyCheck = NULL,
  Tags = NULL,
  MultiRegion = NULL,
  XksKeyId = NULL
) {
  invoke(.client, "kms", "CreateKey", .params())
}

kms_decapsulate <- function(
  KeyId,
  SharedSecretCiphertextBlob,
  EncapsulationAlgorithm,
  GrantTokens = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "Decapsulate", .params())
}

kms_decrypt <- function(
  CiphertextBlob = NULL,
  EncryptionContext = NULL,
  GrantTokens = NULL,
  KeyId = NULL,
  EncryptionAlgorithm = NULL,
  Recipient = NULL,
  DryRun = NULL,
  DryRunModifiers = NULL
) {
  invoke(.client, "kms", "Decrypt", .params())
}

kms_delete_alias <- function(AliasName) {
  invoke(.client, "kms", "DeleteAlias", .params())
}

kms_delete_custom_key_store <- function(CustomKeyStoreId) {
  invoke(.client, "kms", "DeleteCustomKeyStore", .params())
}

kms_delete_imported_key_material <- function(KeyId, KeyMaterialId = NULL) {
  invoke(.client, "kms", "DeleteImportedKeyMaterial", .params())
}

kms_derive_shared_secret <- function(
  KeyId,
  KeyAgreementAlgorithm,
  PublicKey,
  GrantTokens = NULL,
  DryRun = NULL,
  Recipient = NULL
) {
  invoke(.client, "kms", "DeriveSharedSecret", .params())
}

kms_describe_custom_key_stores <- function(
  CustomKeyStoreId = NULL,
  CustomKeyStoreName = NULL,
  Limit = NULL,
  Marker = NULL
) {
  invoke(.client, "kms", "DescribeCustomKeyStores", .params())
}

kms_describe_key <- function(KeyId, GrantTokens = NULL) {
  invoke(.client, "kms", "DescribeKey", .params())
}

kms_disable_key <- function(KeyId) {
  invoke(.client, "kms", "DisableKey", .params())
}

kms_disable_key_rotation <- function(KeyId) {
  invoke(.client, "kms", "DisableKeyRotation", .params())
}

kms_disconnect_custom_key_store <- function(CustomKeyStoreId) {
  invoke(.client, "kms", "DisconnectCustomKeyStore", .params())
}

kms_enable_key <- function(KeyId) {
  invoke(.client, "kms", "EnableKey", .params())
}

kms_enable_key_rotation <- function(KeyId, RotationPeriodInDays = NULL) {
  invoke(.client, "kms", "EnableKeyRotation", .params())
}

kms_encapsulate <- function(KeyId, EncapsulationAlgorithm, GrantTokens = NULL, DryRun = NULL) {
  invoke(.client, "kms", "Encapsulate", .params())
}

kms_encrypt <- function(
  KeyId,
  Plaintext,
  EncryptionContext = NULL,
  GrantTokens = NULL,
  EncryptionAlgorithm = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "Encrypt", .params())
}

kms_generate_data_key <- function(
  KeyId,
  EncryptionContext = NULL,
  NumberOfBytes = NULL,
  KeySpec = NULL,
  GrantTokens = NULL,
  Recipient = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "GenerateDataKey", .params())
}

kms_generate_data_key_pair <- function(
  EncryptionContext = NULL,
  KeyId,
  KeyPairSpec,
  GrantTokens = NULL,
  Recipient = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "GenerateDataKeyPair", .params())
}

kms_generate_data_key_pair_without_plaintext <- function(
  EncryptionContext = NULL,
  KeyId,
  KeyPairSpec,
  GrantTokens = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "GenerateDataKeyPairWithoutPlaintext", .params())
}

kms_generate_data_key_without_plaintext <- function(
  KeyId,
  EncryptionContext = NULL,
  KeySpec = NULL,
  NumberOfBytes = NULL,
  GrantTokens = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "GenerateDataKeyWithoutPlaintext", .params())
}

kms_generate_mac <- function(Message, KeyId, MacAlgorithm, GrantTokens = NULL, DryRun = NULL) {
  invoke(.client, "kms", "GenerateMac", .params())
}

kms_generate_random <- function(NumberOfBytes = NULL, CustomKeyStoreId = NULL, Recipient = NULL) {
  invoke(.client, "kms", "GenerateRandom", .params())
}

kms_get_key_last_usage <- function(KeyId) {
  invoke(.client, "kms", "GetKeyLastUsage", .params())
}

kms_get_key_policy <- function(KeyId, PolicyName = NULL) {
  invoke(.client, "kms", "GetKeyPolicy", .params())
}

kms_get_key_rotation_status <- function(KeyId) {
  invoke(.client, "kms", "GetKeyRotationStatus", .params())
}

kms_get_parameters_for_import <- function(KeyId, WrappingAlgorithm, WrappingKeySpec) {
  invoke(.client, "kms", "GetParametersForImport", .params())
}

kms_get_public_key <- function(KeyId, GrantTokens = NULL) {
  invoke(.client, "kms", "GetPublicKey", .params())
}

kms_import_key_material <- function(
  KeyId,
  ImportToken,
  EncryptedKeyMaterial,
  ValidTo = NULL,
  ExpirationModel = NULL,
  ImportType = NULL,
  KeyMaterialDescription = NULL,
  KeyMaterialId = NULL
) {
  invoke(.client, "kms", "ImportKeyMaterial", .params())
}

kms_list_aliases <- function(KeyId = NULL, Limit = NULL, Marker = NULL) {
  invoke(.client, "kms", "ListAliases", .params())
}

kms_list_grants <- function(
  Limit = NULL,
  Marker = NULL,
  KeyId,
  GrantId = NULL,
  GranteePrincipal = NULL,
  GranteeServicePrincipal = NULL
) {
  invoke(.client, "kms", "ListGrants", .params())
}

kms_list_key_policies <- function(KeyId, Limit = NULL, Marker = NULL) {
  invoke(.client, "kms", "ListKeyPolicies", .params())
}

kms_list_key_rotations <- function(KeyId, IncludeKeyMaterial = NULL, Limit = NULL, Marker = NULL) {
  invoke(.client, "kms", "ListKeyRotations", .params())
}

kms_list_keys <- function(Limit = NULL, Marker = NULL, ResourceOwners = NULL) {
  invoke(.client, "kms", "ListKeys", .params())
}

kms_list_resource_tags <- function(KeyId, Limit = NULL, Marker = NULL) {
  invoke(.client, "kms", "ListResourceTags", .params())
}

kms_list_retirable_grants <- function(
  Limit = NULL,
  Marker = NULL,
  RetiringPrincipal = NULL,
  RetiringServicePrincipal = NULL
) {
  invoke(.client, "kms", "ListRetirableGrants", .params())
}

kms_put_key_policy <- function(
  KeyId,
  PolicyName = NULL,
  Policy,
  BypassPolicyLockoutSafetyCheck = NULL
) {
  invoke(.client, "kms", "PutKeyPolicy", .params())
}

kms_re_encrypt <- function(
  CiphertextBlob = NULL,
  SourceEncryptionContext = NULL,
  SourceKeyId = NULL,
  DestinationKeyId,
  DestinationEncryptionContext = NULL,
  SourceEncryptionAlgorithm = NULL,
  DestinationEncryptionAlgorithm = NULL,
  GrantTokens = NULL,
  DryRun = NULL,
  DryRunModifiers = NULL
) {
  invoke(.client, "kms", "ReEncrypt", .params())
}

kms_replicate_key <- function(
  KeyId,
  ReplicaRegion,
  Policy = NULL,
  BypassPolicyLockoutSafetyCheck = NULL,
  Description = NULL,
  Tags = NULL
) {
  invoke(.client, "kms", "ReplicateKey", .params())
}

kms_retire_grant <- function(GrantToken = NULL, KeyId = NULL, GrantId = NULL, DryRun = NULL) {
  invoke(.client, "kms", "RetireGrant", .params())
}

kms_revoke_grant <- function(KeyId, GrantId, DryRun = NULL) {
  invoke(.client, "kms", "RevokeGrant", .params())
}

kms_rotate_key_on_demand <- function(KeyId) {
  invoke(.client, "kms", "RotateKeyOnDemand", .params())
}

kms_schedule_key_deletion <- function(KeyId, PendingWindowInDays = NULL) {
  invoke(.client, "kms", "ScheduleKeyDeletion", .params())
}

kms_sign <- function(
  KeyId,
  Message,
  MessageType = NULL,
  GrantTokens = NULL,
  SigningAlgorithm,
  DryRun = NULL
) {
  invoke(.client, "kms", "Sign", .params())
}

kms_tag_resource <- function(KeyId, Tags) {
  invoke(.client, "kms", "TagResource", .params())
}

kms_untag_resource <- function(KeyId, TagKeys) {
  invoke(.client, "kms", "UntagResource", .params())
}

kms_update_alias <- function(AliasName, TargetKeyId) {
  invoke(.client, "kms", "UpdateAlias", .params())
}

kms_update_custom_key_store <- function(
  CustomKeyStoreId,
  NewCustomKeyStoreName = NULL,
  KeyStorePassword = NULL,
  CloudHsmClusterId = NULL,
  XksProxyUriEndpoint = NULL,
  XksProxyUriPath = NULL,
  XksProxyVpcEndpointServiceName = NULL,
  XksProxyVpcEndpointServiceOwner = NULL,
  XksProxyAuthenticationCredential = NULL,
  XksProxyConnectivity = NULL
) {
  invoke(.client, "kms", "UpdateCustomKeyStore", .params())
}

kms_update_key_description <- function(KeyId, Description) {
  invoke(.client, "kms", "UpdateKeyDescription", .params())
}

kms_update_primary_region <- function(KeyId, PrimaryRegion) {
  invoke(.client, "kms", "UpdatePrimaryRegion", .params())
}

kms_verify <- function(
  KeyId,
  Message,
  MessageType = NULL,
  Signature,
  SigningAlgorithm,
  GrantTokens = NULL,
  DryRun = NULL
) {
  invoke(.client, "kms", "Verify", .params())
}

kms_verify_mac <- function(Message, KeyId, MacAlgorithm, Mac, GrantTokens = NULL, DryRun = NULL) {
  invoke(.client, "kms", "VerifyMac", .params())
}
