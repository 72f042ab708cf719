# Generated from botocore's textract model by generator/. Do not edit by hand.

textract_analyze_document <- function(
  Document,
  FeatureTypes,
  HumanLoopConfig = NULL,
  QueriesConfig = NULL,
  AdaptersConfig = NULL
) {
  invoke(.client, "textract", "AnalyzeDocument", .params())
}

textract_analyze_expense <- function(Document) {
  invoke(.client, "textract", "AnalyzeExpense", .params())
}

textract_analyze_id <- function(DocumentPages) {
  invoke(.client, "textract", "AnalyzeID", .params())
}

textract_create_adapter <- function(
  AdapterName,
  ClientRequestToken = NULL,
  Description = NULL,
  FeatureTypes,
  AutoUpdate = NULL,
  Tags = NULL
) {
  invoke(.client, "textract", "CreateAdapter", .params())
}

textract_create_adapter_version <- function(
  AdapterId,
  ClientRequestToken = NULL,
  DatasetConfig,
  KMSKeyId = NULL,
  OutputConfig,
  Tags = NULL
) {
  invoke(.client, "textract", "CreateAdapterVersion", .params())
}

textract_create_blueprint <- function(
  ClientRequestToken = NULL,
  BlueprintName,
  Schema,
  EncryptionConfiguration = NULL,
  Tags = NULL
) {
  invoke(.client, "textract", "CreateBlueprint", .params())
}

textract_create_blueprint_version <- function(BlueprintArn, ClientRequestToken = NULL) {
  invoke(.client, "textract", "CreateBlueprintVersion", .params())
}

textract_create_project <- function(
  ClientRequestToken = NULL,
  ProjectName,
  ProjectDescription = NULL,
  ExtractionConfiguration,
  GenerativeConfiguration = NULL,
  CustomConfiguration = NULL,
  SplitterConfiguration = NULL,
  SensitiveDataConfiguration = NULL,
  EncryptionConfiguration = NULL,
  Tags = NULL
) {
  invoke(.client, "textract", "CreateProject", .params())
}

textract_delete_adapter <- function(AdapterId) {
  invoke(.client, "textract", "DeleteAdapter", .params())
}

textract_delete_adapter_version <- function(AdapterId, AdapterVersion) {
  invoke(.client, "textract", "DeleteAdapterVersion", .params())
}

textract_delete_blueprint <- function(BlueprintArn, BlueprintVersion = NULL) {
  invoke(.client, "textract", "DeleteBlueprint", .params())
}

textract_delete_project <- function(ProjectArn) {
  invoke(.client, "textract", "DeleteProject", .params())
}

textract_detect_document_text <- function(Document) {
  invoke(.client, "textract", "DetectDocumentText", .params())
}

textract_get_adapter <- function(AdapterId) {
  invoke(.client, "textract", "GetAdapter", .params())
}

textract_get_adapter_version <- function(AdapterId, AdapterVersion) {
  invoke(.client, "textract", "GetAdapterVersion", .params())
}

textract_get_blueprint <- function(BlueprintArn, BlueprintVersion = NULL) {
  invoke(.client, "textract", "GetBlueprint", .params())
}

textract_get_document_analysis <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "textract", "GetDocumentAnalysis", .params())
}

textract_get_document_insights <- function(JobArn) {
  invoke(.client, "textract", "GetDocumentInsights", .params())
}

textract_get_document_text_detection <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "textract", "GetDocumentTextDetection", .params())
}

textract_get_expense_analysis <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "textract", "GetExpenseAnalysis", .params())
}

textract_get_lending_analysis <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "textract", "GetLendingAnalysis", .params())
}

textract_get_lending_analysis_summary <- function(JobId) {
  invoke(.client, "textract", "GetLendingAnalysisSummary", .params())
}

textract_get_project <- function(ProjectArn) {
  invoke(.client, "textract", "GetProject", .params())
}

textract_list_adapter_versions <- function(
  AdapterId = NULL,
  AfterCreationTime = NULL,
  BeforeCreationTime = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "textract", "ListAdapterVersions", .params())
}

textract_list_adapters <- function(
  AfterCreationTime = NULL,
  BeforeCreationTime = NULL,
  MaxResults = NULL,
  NextToken = NULL
) {
  invoke(.client, "textract", "ListAdapters", .params())
}

textract_list_blueprints <- function(
  MaxResults = NULL,
  NextToken = NULL,
  BlueprintArn = NULL,
  ProjectFilter = NULL,
  ResourceOwner = NULL
) {
  invoke(.client, "textract", "ListBlueprints", .params())
}

textract_list_projects <- function(MaxResults = NULL, NextToken = NULL, BlueprintFilter = NULL) {
  invoke(.client, "textract", "ListProjects", .params())
}

textract_list_tags_for_resource <- function(ResourceARN) {
  invoke(.client, "textract", "ListTagsForResource", .params())
}

textract_start_document_analysis <- function(
  DocumentLocation,
  FeatureTypes,
  ClientRequestToken = NULL,
  JobTag = NULL,
  NotificationChannel = NULL,
  OutputConfig = NULL,
  KMSKeyId = NULL,
  QueriesConfig = NULL,
  AdaptersConfig = NULL
) {
  invoke(.client, "textract", "StartDocumentAnalysis", .params())
}

textract_start_document_insights <- function(
  InputConfiguration,
  OutputConfiguration,
  ProjectArn = NULL,
  Blueprints = NULL,
  EncryptionConfiguration = NULL,
  NotificationConfiguration = NULL,
  Tags = NULL
) {
  invoke(.client, "textract", "StartDocumentInsights", .params())
}

textract_start_document_text_detection <- function(
  DocumentLocation,
  ClientRequestToken = NULL,
  JobTag = NULL,
  NotificationChannel = NULL,
  OutputConfig = NULL,
  KMSKeyId = NULL
) {
  invoke(.client, "textract", "StartDocumentTextDetection", .params())
}

textract_start_expense_analysis <- function(
  DocumentLocation,
  ClientRequestToken = NULL,
  JobTag = NULL,
  NotificationChannel = NULL,
  OutputConfig = NULL,
  KMSKeyId = NULL
) {
  invoke(.client, "textract", "StartExpenseAnalysis", .params())
}

textract_start_lending_analysis <- function(
  DocumentLocation,
  ClientRequestToken = NULL,
  JobTag = NULL,
  NotificationChannel = NULL,
  OutputConfig = NULL,
  KMSKeyId = NULL
) {
  invoke(.client, "textract", "StartLendingAnalysis", .params())
}

textract_tag_resource <- function(ResourceARN, Tags) {
  invoke(.client, "textract", "TagResource", .params())
}

textract_untag_resource <- function(ResourceARN, TagKeys) {
  invoke(.client, "textract", "UntagResource", .params())
}

textract_update_adapter <- function(
  AdapterId,
  Description = NULL,
  AdapterName = NULL,
  AutoUpdate = NULL
) {
  invoke(.client, "textract", "UpdateAdapter", .params())
}

textract_update_blueprint <- function(BlueprintArn, Schema = NULL, EncryptionConfiguration = NULL) {
  invoke(.client, "textract", "UpdateBlueprint", .params())
}

textract_update_project <- function(
  ProjectArn,
  ProjectDescription = NULL,
  ExtractionConfiguration = NULL,
  GenerativeConfiguration = NULL,
  CustomConfiguration = NULL,
  SplitterConfiguration = NULL,
  SensitiveDataConfiguration = NULL,
  EncryptionConfiguration = NULL
) {
  invoke(.client, "textract", "UpdateProject", .params())
}
