# Generated from botocore's iam model by generator/. Do not edit by hand.

iam_accept_delegation_request <- function(DelegationRequestId) {
  invoke(.client, "iam", "AcceptDelegationRequest", .params())
}

iam_acquire_role <- function(TemplateArn, TemplateMinorVersion = NULL, ReplacementValues = NULL) {
  invoke(.client, "iam", "AcquireRole", .params())
}

iam_add_client_id_to_open_id_connect_provider <- function(OpenIDConnectProviderArn, ClientID) {
  invoke(.client, "iam", "AddClientIDToOpenIDConnectProvider", .params())
}

iam_add_role_to_instance_profile <- function(InstanceProfileName, RoleName) {
  invoke(.client, "iam", "AddRoleToInstanceProfile", .params())
}

iam_add_user_to_group <- function(GroupName, UserName) {
  invoke(.client, "iam", "AddUserToGroup", .params())
}

iam_associate_delegation_request <- function(DelegationRequestId) {
  invoke(.client, "iam", "AssociateDelegationRequest", .params())
}

iam_attach_group_policy <- function(GroupName, PolicyArn) {
  invoke(.client, "iam", "AttachGroupPolicy", .params())
}

iam_attach_role_policy <- function(RoleName, PolicyArn) {
  invoke(.client, "iam", "AttachRolePolicy", .params())
}

iam_attach_user_policy <- function(UserName, PolicyArn) {
  invoke(.client, "iam", "AttachUserPolicy", .params())
}

iam_change_password <- function(OldPassword, NewPassword) {
  invoke(.client, "iam", "ChangePassword", .params())
}

iam_create_access_key <- function(UserName = NULL) {
  invoke(.client, "iam", "CreateAccessKey", .params())
}

iam_create_account_alias <- function(AccountAlias) {
  invoke(.client, "iam", "CreateAccountAlias", .params())
}

iam_create_delegation_request <- function(
  OwnerAccountId = NULL,
  Description,
  Permissions,
  RequestMessage = NULL,
  RequestorWorkflowId,
  RedirectUrl = NULL,
  NotificationChannel,
  SessionDuration,
  OnlySendByOwner = NULL
) {
  invoke(.client, "iam", "CreateDelegationRequest", .params())
}

iam_create_group <- function(Path = NULL, GroupName) {
  invoke(.client, "iam", "CreateGroup", .params())
}

iam_create_instance_profile <- function(InstanceProfileName, Path = NULL, Tags = NULL) {
  invoke(.client, "iam", "CreateInstanceProfile", .params())
}

iam_create_login_profile <- function(
  UserName = NULL,
  Password = NULL,
  PasswordResetRequired = NULL,
  MaxSigninSessionDuration = NULL
) {
  invoke(.client, "iam", "CreateLoginProfile", .params())
}

iam_create_open_id_connect_provider <- function(
  Url,
  ClientIDList = NULL,
  ThumbprintList = NULL,
  Tags = NULL,
  ContextProvider = NULL,
  IdentityCenterInstanceArn = NULL
) {
  invoke(.client, "iam", "CreateOpenIDConnectProvider", .params())
}

iam_create_policy <- function(
  PolicyName,
  Path = NULL,
  PolicyDocument,
  Description = NULL,
  Tags = NULL
) {
  invoke(.client, "iam", "CreatePolicy", .params())
}

iam_create_policy_version <- function(PolicyArn, PolicyDocument, SetAsDefault = NULL) {
  invoke(.client, "iam", "CreatePolicyVersion", .params())
}

iam_create_role <- function(
  Path = NULL,
  RoleName,
  AssumeRolePolicyDocument,
  Description = NULL,
  MaxSessionDuration = NULL,
  MaxSigninSessionDuration = NULL,
  PermissionsBoundary = NULL,
  Tags = NULL
) {
  invoke(.client, "iam", "CreateRole", .params())
}

iam_create_saml_provider <- function(
  SAMLMetadataDocument,
  Name,
  Tags = NULL,
  AssertionEncryptionMode = NULL,
  AddPrivateKey = NULL,
  ContextProvider = NULL,
  IdentityCenterInstanceArn = NULL
) {
  invoke(.client, "iam", "CreateSAMLProvider", .params())
}

iam_create_service_linked_role <- function(
  AWSServiceName,
  Description = NULL,
  CustomSuffix = NULL
) {
  invoke(.client, "iam", "CreateServiceLinkedRole", .params())
}

iam_create_service_specific_credential <- function(
  UserName,
  ServiceName,
  CredentialAgeDays = NULL
) {
  invoke(.client, "iam", "CreateServiceSpecificCredential", .params())
}

iam_create_user <- function(Path = NULL, UserName, PermissionsBoundary = NULL, Tags = NULL) {
  invoke(.client, "iam", "CreateUser", .params())
}

iam_create_virtual_mfa_device <- function(Path = NULL, VirtualMFADeviceName, Tags = NULL) {
  invoke(.client, "iam", "CreateVirtualMFADevice", .params())
}

iam_deactivate_mfa_device <- function(UserName = NULL, SerialNumber) {
  invoke(.client, "iam", "DeactivateMFADevice", .params())
}

iam_delete_access_key <- function(UserName = NULL, AccessKeyId) {
  invoke(.client, "iam", "DeleteAccessKey", .params())
}

iam_delete_account_alias <- function(AccountAlias) {
  invoke(.client, "iam", "DeleteAccountAlias", .params())
}

iam_delete_account_password_policy <- function() {
  invoke(.client, "iam", "DeleteAccountPasswordPolicy", .params())
}

iam_delete_group <- function(GroupName) {
  invoke(.client, "iam", "DeleteGroup", .params())
}

iam_delete_group_policy <- function(GroupName, PolicyName) {
  invoke(.client, "iam", "DeleteGroupPolicy", .params())
}

iam_delete_instance_profile <- function(InstanceProfileName) {
  invoke(.client, "iam", "DeleteInstanceProfile", .params())
}

iam_delete_login_profile <- function(UserName = NULL) {
  invoke(.client, "iam", "DeleteLoginProfile", .params())
}

iam_delete_open_id_connect_provider <- function(OpenIDConnectProviderArn) {
  invoke(.client, "iam", "DeleteOpenIDConnectProvider", .params())
}

iam_delete_policy <- function(PolicyArn) {
  invoke(.client, "iam", "DeletePolicy", .params())
}

iam_delete_policy_version <- function(PolicyArn, VersionId) {
  invoke(.client, "iam", "DeletePolicyVersion", .params())
}

iam_delete_role <- function(RoleName) {
  invoke(.client, "iam", "DeleteRole", .params())
}

iam_delete_role_permissions_boundary <- function(RoleName) {
  invoke(.client, "iam", "DeleteRolePermissionsBoundary", .params())
}

iam_delete_role_policy <- function(RoleName, PolicyName) {
  invoke(.client, "iam", "DeleteRolePolicy", .params())
}

iam_delete_saml_provider <- function(SAMLProviderArn) {
  invoke(.client, "iam", "DeleteSAMLProvider", .params())
}

iam_delete_ssh_public_key <- function(UserName, SSHPublicKeyId) {
  invoke(.client, "iam", "DeleteSSHPublicKey", .params())
}

iam_delete_server_certificate <- function(ServerCertificateName) {
  invoke(.client, "iam", "DeleteServerCertificate", .params())
}

iam_delete_service_linked_role <- function(RoleName) {
  invoke(.client, "iam", "DeleteServiceLinkedRole", .params())
}

iam_delete_service_specific_credential <- function(UserName = NULL, ServiceSpecificCredentialId) {
  invoke(.client, "iam", "DeleteServiceSpecificCredential", .params())
}

iam_delete_signing_certificate <- function(UserName = NULL, CertificateId) {
  invoke(.client, "iam", "DeleteSigningCertificate", .params())
}

iam_delete_user <- function(UserName) {
  invoke(.client, "iam", "DeleteUser", .params())
}

iam_delete_user_permissions_boundary <- function(UserName) {
  invoke(.client, "iam", "DeleteUserPermissionsBoundary", .params())
}

iam_delete_user_policy <- function(UserName, PolicyName) {
  invoke(.client, "iam", "DeleteUserPolicy", .params())
}

iam_delete_virtual_mfa_device <- function(SerialNumber) {
  invoke(.client, "iam", "DeleteVirtualMFADevice", .params())
}

iam_detach_group_policy <- function(GroupName, PolicyArn) {
  invoke(.client, "iam", "DetachGroupPolicy", .params())
}

iam_detach_role_policy <- function(RoleName, PolicyArn) {
  invoke(.client, "iam", "DetachRolePolicy", .params())
}

iam_detach_user_policy <- function(UserName, PolicyArn) {
  invoke(.client, "iam", "DetachUserPolicy", .params())
}

iam_disable_organizations_root_credentials_management <- function() {
  invoke(.client, "iam", "DisableOrganizationsRootCredentialsManagement", .params())
}

iam_disable_organizations_root_sessions <- function() {
  invoke(.client, "iam", "DisableOrganizationsRootSessions", .params())
}

iam_disable_outbound_web_identity_federation <- function() {
  invoke(.client, "iam", "DisableOutboundWebIdentityFederation", .params())
}

iam_enable_mfa_device <- function(
  UserName,
  SerialNumber,
  AuthenticationCode1,
  AuthenticationCode2
) {
  invoke(.client, "iam", "EnableMFADevice", .params())
}

iam_enable_organizations_root_credentials_management <- function() {
  invoke(.client, "iam", "EnableOrganizationsRootCredentialsManagement", .params())
}

iam_enable_organizations_root_sessions <- function() {
  invoke(.client, "iam", "EnableOrganizationsRootSessions", .params())
}

iam_enable_outbound_web_identity_federation <- function() {
  invoke(.client, "iam", "EnableOutboundWebIdentityFederation", .params())
}

iam_generate_credential_report <- function() {
  invoke(.client, "iam", "GenerateCredentialReport", .params())
}

iam_generate_organizations_access_report <- function(EntityPath, OrganizationsPolicyId = NULL) {
  invoke(.client, "iam", "GenerateOrganizationsAccessReport", .params())
}

iam_generate_service_last_accessed_details <- function(Arn, Granularity = NULL) {
  invoke(.client, "iam", "GenerateServiceLastAccessedDetails", .params())
}

iam_get_access_key_last_used <- function(AccessKeyId) {
  invoke(.client, "iam", "GetAccessKeyLastUsed", .params())
}

iam_get_account_authorization_details <- function(Filter = NULL, MaxItems = NULL, Marker = NULL) {
  invoke(.client, "iam", "GetAccountAuthorizationDetails", .params())
}

iam_get_account_password_policy <- function() {
  invoke(.client, "iam", "GetAccountPasswordPolicy", .params())
}

iam_get_account_properties <- function() {
  invoke(.client, "iam", "GetAccountProperties", .params())
}

iam_get_account_summary <- function() {
  invoke(.client, "iam", "GetAccountSummary", .params())
}

iam_get_context_keys_for_custom_policy <- function(PolicyInputList) {
  invoke(.client, "iam", "GetContextKeysForCustomPolicy", .params())
}

iam_get_context_keys_for_principal_policy <- function(PolicySourceArn, PolicyInputList = NULL) {
  invoke(.client, "iam", "GetContextKeysForPrincipalPolicy", .params())
}

iam_get_credential_report <- function() {
  invoke(.client, "iam", "GetCredentialReport", .params())
}

iam_get_delegation_request <- function(DelegationRequestId, DelegationPermissionCheck = NULL) {
  invoke(.client, "iam", "GetDelegationRequest", .params())
}

iam_get_group <- function(GroupName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "GetGroup", .params())
}

iam_get_group_policy <- function(GroupName, PolicyName) {
  invoke(.client, "iam", "GetGroupPolicy", .params())
}

iam_get_human_readable_summary <- function(EntityArn, Locale = NULL) {
  invoke(.client, "iam", "GetHumanReadableSummary", .params())
}

iam_get_instance_profile <- function(InstanceProfileName) {
  invoke(.client, "iam", "GetInstanceProfile", .params())
}

iam_get_login_profile <- function(UserName = NULL) {
  invoke(.client, "iam", "GetLoginProfile", .params())
}

iam_get_mfa_device <- function(SerialNumber, UserName = NULL) {
  invoke(.client, "iam", "GetMFADevice", .params())
}

iam_get_open_id_connect_provider <- function(OpenIDConnectProviderArn) {
  invoke(.client, "iam", "GetOpenIDConnectProvider", .params())
}

iam_get_organizations_access_report <- function(
  JobId,
  MaxItems = NULL,
  Marker = NULL,
  SortKey = NULL
) {
  invoke(.client, "iam", "GetOrganizationsAccessReport", .params())
}

iam_get_outbound_web_identity_federation_info <- function() {
  invoke(.client, "iam", "GetOutboundWebIdentityFederationInfo", .params())
}

iam_get_policy <- function(PolicyArn) {
  invoke(.client, "iam", "GetPolicy", .params())
}

iam_get_policy_version <- function(PolicyArn, VersionId) {
  invoke(.client, "iam", "GetPolicyVersion", .params())
}

iam_get_role <- function(RoleName) {
  invoke(.client, "iam", "GetRole", .params())
}

iam_get_role_policy <- function(RoleName, PolicyName) {
  invoke(.client, "iam", "GetRolePolicy", .params())
}

iam_get_role_template_version <- function(TemplateArn, MinorVersion = NULL) {
  invoke(.client, "iam", "GetRoleTemplateVersion", .params())
}

iam_get_saml_provider <- function(SAMLProviderArn) {
  invoke(.client, "iam", "GetSAMLProvider", .params())
}

iam_get_ssh_public_key <- function(UserName, SSHPublicKeyId, Encoding) {
  invoke(.client, "iam", "GetSSHPublicKey", .params())
}

iam_get_server_certificate <- function(ServerCertificateName) {
  invoke(.client, "iam", "GetServerCertificate", .params())
}

iam_get_service_last_accessed_details <- function(JobId, MaxItems = NULL, Marker = NULL) {
  invoke(.client, "iam", "GetServiceLastAccessedDetails", .params())
}

iam_get_service_last_accessed_details_with_entities <- function(
  JobId,
  ServiceNamespace,
  MaxItems = NULL,
  Marker = NULL
) {
  invoke(.client, "iam", "GetServiceLastAccessedDetailsWithEntities", .params())
}

iam_get_service_linked_role_deletion_status <- function(DeletionTaskId) {
  invoke(.client, "iam", "GetServiceLinkedRoleDeletionStatus", .params())
}

iam_get_user <- function(UserName = NULL) {
  invoke(.client, "iam", "GetUser", .params())
}

iam_get_user_policy <- function(UserName, PolicyName) {
  invoke(.client, "iam", "GetUserPolicy", .params())
}

iam_list_access_keys <- function(UserName = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListAccessKeys", .params())
}

iam_list_account_aliases <- function(Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListAccountAliases", .params())
}

iam_list_attached_group_policies <- function(
  GroupName,
  PathPrefix = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListAttachedGroupPolicies", .params())
}

iam_list_attached_role_policies <- function(
  RoleName,
  PathPrefix = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListAttachedRolePolicies", .params())
}

iam_list_attached_user_policies <- function(
  UserName,
  PathPrefix = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListAttachedUserPolicies", .params())
}

iam_list_delegation_requests <- function(OwnerId = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListDelegationRequests", .params())
}

iam_list_entities_for_policy <- function(
  PolicyArn,
  EntityFilter = NULL,
  PathPrefix = NULL,
  PolicyUsageFilter = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListEntitiesForPolicy", .params())
}

iam_list_group_policies <- function(GroupName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListGroupPolicies", .params())
}

iam_list_groups <- function(PathPrefix = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListGroups", .params())
}

iam_list_groups_for_user <- function(UserName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListGroupsForUser", .params())
}

iam_list_instance_profile_tags <- function(InstanceProfileName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListInstanceProfileTags", .params())
}

iam_list_instance_profiles <- function(PathPrefix = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListInstanceProfiles", .params())
}

iam_list_instance_profiles_for_role <- function(RoleName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListInstanceProfilesForRole", .params())
}

iam_list_mfa_device_tags <- function(SerialNumber, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListMFADeviceTags", .params())
}

iam_list_mfa_devices <- function(UserName = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListMFADevices", .params())
}

iam_list_open_id_connect_provider_tags <- function(
  OpenIDConnectProviderArn,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListOpenIDConnectProviderTags", .params())
}

iam_list_open_id_connect_providers <- function() {
  invoke(.client, "iam", "ListOpenIDConnectProviders", .params())
}

iam_list_organizations_features <- function() {
  invoke(.client, "iam", "ListOrganizationsFeatures", .params())
}

iam_list_policies <- function(
  Scope = NULL,
  OnlyAttached = NULL,
  PathPrefix = NULL,
  PolicyUsageFilter = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListPolicies", .params())
}

iam_list_policies_granting_service_access <- function(Marker = NULL, Arn, ServiceNamespaces) {
  invoke(.client, "iam", "ListPoliciesGrantingServiceAccess", .params())
}

iam_list_policy_tags <- function(PolicyArn, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListPolicyTags", .params())
}

iam_list_policy_versions <- function(PolicyArn, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListPolicyVersions", .params())
}

iam_list_role_policies <- function(RoleName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListRolePolicies", .params())
}

iam_list_role_tags <- function(RoleName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListRoleTags", .params())
}

iam_list_roles <- function(PathPrefix = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListRoles", .params())
}

iam_list_saml_provider_tags <- function(SAMLProviderArn, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListSAMLProviderTags", .params())
}

iam_list_saml_providers <- function() {
  invoke(.client, "iam", "ListSAMLProviders", .params())
}

iam_list_ssh_public_keys <- function(UserName = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListSSHPublicKeys", .params())
}

iam_list_server_certificate_tags <- function(
  ServerCertificateName,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListServerCertificateTags", .params())
}

iam_list_server_certificates <- function(PathPrefix = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListServerCertificates", .params())
}

iam_list_service_specific_credentials <- function(
  UserName = NULL,
  ServiceName = NULL,
  AllUsers = NULL,
  Marker = NULL,
  MaxItems = NULL
) {
  invoke(.client, "iam", "ListServiceSpecificCredentials", .params())
}

iam_list_signing_certificates <- function(UserName = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListSigningCertificates", .params())
}

iam_list_user_policies <- function(UserName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListUserPolicies", .params())
}

iam_list_user_tags <- function(UserName, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListUserTags", .params())
}

iam_list_users <- function(PathPrefix = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListUsers", .params())
}

iam_list_virtual_mfa_devices <- function(AssignmentStatus = NULL, Marker = NULL, MaxItems = NULL) {
  invoke(.client, "iam", "ListVirtualMFADevices", .params())
}

iam_put_account_properties <- function(Properties) {
  invoke(.client, "iam", "PutAccountProperties", .params())
}

iam_put_group_policy <- function(GroupName, PolicyName, PolicyDocument) {
  invoke(.client, "iam", "PutGroupPolicy", .params())
}

iam_put_role_permissions_boundary <- function(RoleName, PermissionsBoundary) {
  invoke(.client, "iam", "PutRolePermissionsBoundary", .params())
}

iam_put_role_policy <- function(RoleName, PolicyName, PolicyDocument) {
  invoke(.client, "iam", "PutRolePolicy", .params())
}

iam_put_user_permissions_boundary <- function(UserName, PermissionsBoundary) {
  invoke(.client, "iam", "PutUserPermissionsBoundary", .params())
}

iam_put_user_policy <- function(UserName, PolicyName, PolicyDocument) {
  invoke(.client, "iam", "PutUserPolicy", .params())
}

iam_reject_delegation_request <- function(DelegationRequestId, Notes = NULL) {
  invoke(.client, "iam", "RejectDelegationRequest", .params())
}

iam_remove_client_id_from_open_id_connect_provider <- function(OpenIDConnectProviderArn, ClientID) {
  invoke(.client, "iam", "RemoveClientIDFromOpenIDConnectProvider", .params())
}

iam_remove_role_from_instance_profile <- function(InstanceProfileName, RoleName) {
  invoke(.client, "iam", "RemoveRoleFromInstanceProfile", .params())
}

iam_remove_user_from_group <- function(GroupName, UserName) {
  invoke(.client, "iam", "RemoveUserFromGroup", .params())
}

iam_reset_service_specific_credential <- function(UserName = NULL, ServiceSpecificCredentialId) {
  invoke(.client, "iam", "ResetServiceSpecificCredential", .params())
}

iam_resync_mfa_device <- function(
  UserName,
  SerialNumber,
  AuthenticationCode1,
  AuthenticationCode2
) {
  invoke(.client, "iam", "ResyncMFADevice", .params())
}

iam_send_delegation_token <- function(DelegationRequestId) {
  invoke(.client, "iam", "SendDelegationToken", .params())
}

iam_set_default_policy_version <- function(PolicyArn, VersionId) {
  invoke(.client, "iam", "SetDefaultPolicyVersion", .params())
}

iam_set_security_token_service_preferences <- function(GlobalEndpointTokenVersion) {
  invoke(.client, "iam", "SetSecurityTokenServicePreferences", .params())
}

iam_simulate_custom_policy <- function(
  PolicyInputList,
  PermissionsBoundaryPolicyInputList = NULL,
  OrderedOrganizationPolicyInputList = NULL,
  ActionNames,
  ResourceArns = NULL,
  ResourcePolicy = NULL,
  ResourceOwner = NULL,
  CallerArn = NULL,
  ContextEntries = NULL,
  ResourceHandlingOption = NULL,
  MaxItems = NULL,
  Marker = NULL
) {
  invoke(.client, "iam", "SimulateCustomPolicy", .params())
}

iam_simulate_principal_policy <- function(
  PolicySourceArn,
  PolicyInputList = NULL,
  PermissionsBoundaryPolicyInputList = NULL,
  PolicyExclusionList = NULL,
  ActionNames,
  ResourceArns = NULL,
  ResourcePolicy = NULL,
  ResourceOwner = NULL,
  CallerArn = NULL,
  ContextEntries = NULL,
  ResourceHandlingOption = NULL,
  MaxItems = NULL,
  Marker = NULL
) {
  invoke(.client, "iam", "SimulatePrincipalPolicy", .params())
}

iam_tag_instance_profile <- function(InstanceProfileName, Tags) {
  invoke(.client, "iam", "TagInstanceProfile", .params())
}

iam_tag_mfa_device <- function(SerialNumber, Tags) {
  invoke(.client, "iam", "TagMFADevice", .params())
}

iam_tag_open_id_connect_provider <- function(OpenIDConnectProviderArn, Tags) {
  invoke(.client, "iam", "TagOpenIDConnectProvider", .params())
}

iam_tag_policy <- function(PolicyArn, Tags) {
  invoke(.client, "iam", "TagPolicy", .params())
}

iam_tag_role <- function(RoleName, Tags) {
  invoke(.client, "iam", "TagRole", .params())
}

iam_tag_saml_provider <- function(SAMLProviderArn, Tags) {
  invoke(.client, "iam", "TagSAMLProvider", .params())
}

iam_tag_server_certificate <- function(ServerCertificateName, Tags) {
  invoke(.client, "iam", "TagServerCertificate", .params())
}

iam_tag_user <- function(UserName, Tags) {
  invoke(.client, "iam", "TagUser", .params())
}

iam_untag_instance_profile <- function(InstanceProfileName, TagKeys) {
  invoke(.client, "iam", "UntagInstanceProfile", .params())
}

iam_untag_mfa_device <- function(SerialNumber, TagKeys) {
  invoke(.client, "iam", "UntagMFADevice", .params())
}

iam_untag_open_id_connect_provider <- function(OpenIDConnectProviderArn, TagKeys) {
  invoke(.client, "iam", "UntagOpenIDConnectProvider", .params())
}

iam_untag_policy <- function(PolicyArn, TagKeys) {
  invoke(.client, "iam", "UntagPolicy", .params())
}

iam_untag_role <- function(RoleName, TagKeys) {
  invoke(.client, "iam", "UntagRole", .params())
}

iam_untag_saml_provider <- function(SAMLProviderArn, TagKeys) {
  invoke(.client, "iam", "UntagSAMLProvider", .params())
}

iam_untag_server_certificate <- function(ServerCertificateName, TagKeys) {
  invoke(.client, "iam", "UntagServerCertificate", .params())
}

iam_untag_user <- function(UserName, TagKeys) {
  invoke(.client, "iam", "UntagUser", .params())
}

iam_update_access_key <- function(UserName = NULL, AccessKeyId, Status) {
  invoke(.client, "iam", "UpdateAccessKey", .params())
}

iam_update_account_password_policy <- function(
  MinimumPasswordLength = NULL,
  RequireSymbols = NULL,
  RequireNumbers = NULL,
  RequireUppercaseCharacters = NULL,
  RequireLowercaseCharacters = NULL,
  AllowUsersToChangePassword = NULL,
  MaxPasswordAge = NULL,
  PasswordReusePrevention = NULL,
  HardExpiry = NULL
) {
  invoke(.client, "iam", "UpdateAccountPasswordPolicy", .params())
}

iam_update_assume_role_policy <- function(RoleName, PolicyDocument) {
  invoke(.client, "iam", "UpdateAssumeRolePolicy", .params())
}

iam_update_delegation_request <- function(DelegationRequestId, Notes = NULL) {
  invoke(.client, "iam", "UpdateDelegationRequest", .params())
}

iam_update_group <- function(GroupName, NewPath = NULL, NewGroupName = NULL) {
  invoke(.client, "iam", "UpdateGroup", .params())
}

iam_update_login_profile <- function(
  UserName,
  Password = NULL,
  PasswordResetRequired = NULL,
  MaxSigninSessionDuration = NULL,
  ResetMaxSigninSessionDuration = NULL
) {
  invoke(.client, "iam", "UpdateLoginProfile", .params())
}

iam_update_open_id_connect_provider <- function(
  OpenIDConnectProviderArn,
  ContextProvider = NULL,
  IdentityCenterInstanceArn = NULL,
  RemoveContextProvider = NULL,
  RemoveIdentityCenterInstance = NULL
) {
  invoke(.client, "iam", "UpdateOpenIDConnectProvider", .params())
}

iam_update_open_id_connect_provider_thumbprint <- function(
  OpenIDConnectProviderArn,
  ThumbprintList
) {
  invoke(.client, "iam", "UpdateOpenIDConnectProviderThumbprint", .params())
}

iam_update_role <- function(
  RoleName,
  Description = NULL,
  MaxSessionDuration = NULL,
  MaxSigninSessionDuration = NULL,
  ResetMaxSigninSessionDuration = NULL
) {
  invoke(.client, "iam", "UpdateRole", .params())
}

iam_update_role_description <- function(RoleName, Description) {
  invoke(.client, "iam", "UpdateRoleDescription", .params())
}

iam_update_saml_provider <- function(
  SAMLMetadataDocument = NULL,
  SAMLProviderArn,
  AssertionEncryptionMode = NULL,
  AddPrivateKey = NULL,
  RemovePrivateKey = NULL,
  ContextProvider = NULL,
  IdentityCenterInstanceArn = NULL,
  RemoveContextProvider = NULL,
  RemoveIdentityCenterInstance = NULL
) {
  invoke(.client, "iam", "UpdateSAMLProvider", .params())
}

iam_update_ssh_public_key <- function(UserName, SSHPublicKeyId, Status) {
  invoke(.client, "iam", "UpdateSSHPublicKey", .params())
}

iam_update_server_certificate <- function(
  ServerCertificateName,
  NewPath = NULL,
  NewServerCertificateName = NULL
) {
  invoke(.client, "iam", "UpdateServerCertificate", .params())
}

iam_update_service_specific_credential <- function(
  UserName = NULL,
  ServiceSpecificCredentialId,
  Status
) {
  invoke(.client, "iam", "UpdateServiceSpecificCredential", .params())
}

iam_update_signing_certificate <- function(UserName = NULL, CertificateId, Status) {
  invoke(.client, "iam", "UpdateSigningCertificate", .params())
}

iam_update_user <- function(UserName, NewPath = NULL, NewUserName = NULL) {
  invoke(.client, "iam", "UpdateUser", .params())
}

iam_upload_ssh_public_key <- function(UserName, SSHPublicKeyBody) {
  invoke(.client, "iam", "UploadSSHPublicKey", .params())
}

iam_upload_server_certificate <- function(
  Path = NULL,
  ServerCertificateName,
  CertificateBody,
  PrivateKey,
  CertificateChain = NULL,
  Tags = NULL
) {
  invoke(.client, "iam", "UploadServerCertificate", .params())
}

iam_upload_signing_certificate <- function(UserName = NULL, CertificateBody) {
  invoke(.client, "iam", "UploadSigningCertificate", .params())
}
