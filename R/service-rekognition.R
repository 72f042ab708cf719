# Generated from botocore's rekognition model by generator/. Do not edit by hand.

rekognition_associate_faces <- function(
  CollectionId,
  UserId,
  FaceIds,
  UserMatchThreshold = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "rekognition", "AssociateFaces", .params())
}

rekognition_compare_faces <- function(
  SourceImage,
  TargetImage,
  SimilarityThreshold = NULL,
  QualityFilter = NULL
) {
  invoke(.client, "rekognition", "CompareFaces", .params())
}

rekognition_copy_project_version <- function(
  SourceProjectArn,
  SourceProjectVersionArn,
  DestinationProjectArn,
  VersionName,
  OutputConfig,
  Tags = NULL,
  KmsKeyId = NULL
) {
  invoke(.client, "rekognition", "CopyProjectVersion", .params())
}

rekognition_create_collection <- function(CollectionId, Tags = NULL) {
  invoke(.client, "rekognition", "CreateCollection", .params())
}

rekognition_create_dataset <- function(DatasetSource = NULL, DatasetType, ProjectArn, Tags = NULL) {
  invoke(.client, "rekognition", "CreateDataset", .params())
}

rekognition_create_face_liveness_session <- function(
  KmsKeyId = NULL,
  Settings = NULL,
  ClientRequestToken = NULL
) {
  invoke(.client, "rekognition", "CreateFaceLivenessSession", .params())
}

rekognition_create_project <- function(
  ProjectName,
  Feature = NULL,
  AutoUpdate = NULL,
  Tags = NULL
) {
  invoke(.client, "rekognition", "CreateProject", .params())
}

rekognition_create_project_version <- function(
  ProjectArn,
  VersionName,
  OutputConfig,
  TrainingData = NULL,
  TestingData = NULL,
  Tags = NULL,
  KmsKeyId = NULL,
  VersionDescription = NULL,
  FeatureConfig = NULL
) {
  invoke(.client, "rekognition", "CreateProjectVersion", .params())
}

rekognition_create_stream_processor <- function(
  Input,
  Output,
  Name,
  Settings,
  RoleArn,
  Tags = NULL,
  NotificationChannel = NULL,
  KmsKeyId = NULL,
  RegionsOfInterest = NULL,
  DataSharingPreference = NULL
) {
  invoke(.client, "rekognition", "CreateStreamProcessor", .params())
}

rekognition_create_user <- function(CollectionId, UserId, ClientRequestToken = NULL) {
  invoke(.client, "rekognition", "CreateUser", .params())
}

rekognition_delete_collection <- function(CollectionId) {
  invoke(.client, "rekognition", "DeleteCollection", .params())
}

rekognition_delete_dataset <- function(DatasetArn) {
  invoke(.client, "rekognition", "DeleteDataset", .params())
}

rekognition_delete_faces <- function(CollectionId, FaceIds) {
  invoke(.client, "rekognition", "DeleteFaces", .params())
}

rekognition_delete_project <- function(ProjectArn) {
  invoke(.client, "rekognition", "DeleteProject", .params())
}

rekognition_delete_project_policy <- function(ProjectArn, PolicyName, PolicyRevisionId = NULL) {
  invoke(.client, "rekognition", "DeleteProjectPolicy", .params())
}

rekognition_delete_project_version <- function(ProjectVersionArn) {
  invoke(.client, "rekognition", "DeleteProjectVersion", .params())
}

rekognition_delete_stream_processor <- function(Name) {
  invoke(.client, "rekognition", "DeleteStreamProcessor", .params())
}

rekognition_delete_user <- function(CollectionId, UserId, ClientRequestToken = NULL) {
  invoke(.client, "rekognition", "DeleteUser", .params())
}

rekognition_describe_collection <- function(CollectionId) {
  invoke(.client, "rekognition", "DescribeCollection", .params())
}

rekognition_describe_dataset <- function(DatasetArn) {
  invoke(.client, "rekognition", "DescribeDataset", .params())
}

rekognition_describe_project_versions <- function(
  ProjectArn,
  VersionNames = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "rekognition", "DescribeProjectVersions", .params())
}

rekognition_describe_projects <- function(
  NextToken = NULL,
  MaxResults = NULL,
  ProjectNames = NULL,
  Features = NULL
) {
  invoke(.client, "rekognition", "DescribeProjects", .params())
}

rekognition_describe_stream_processor <- function(Name) {
  invoke(.client, "rekognition", "DescribeStreamProcessor", .params())
}

rekognition_detect_custom_labels <- function(
  ProjectVersionArn,
  Image,
  MaxResults = NULL,
  MinConfidence = NULL
) {
  invoke(.client, "rekognition", "DetectCustomLabels", .params())
}

rekognition_detect_faces <- function(Image, Attributes = NULL) {
  invoke(.client, "rekognition", "DetectFaces", .params())
}

rekognition_detect_labels <- function(
  Image,
  MaxLabels = NULL,
  MinConfidence = NULL,
  Features = NULL,
  Settings = NULL
) {
  invoke(.client, "rekognition", "DetectLabels", .params())
}

rekognition_detect_moderation_labels <- function(
  Image,
  MinConfidence = NULL,
  HumanLoopConfig = NULL,
  ProjectVersion = NULL
) {
  invoke(.client, "rekognition", "DetectModerationLabels", .params())
}

rekognition_detect_protective_equipment <- function(Image, SummarizationAttributes = NULL) {
  invoke(.client, "rekognition", "DetectProtectiveEquipment", .params())
}

rekognition_detect_text <- function(Image, Filters = NULL) {
  invoke(.client, "rekognition", "DetectText", .params())
}

rekognition_disassociate_faces <- function(
  CollectionId,
  UserId,
  ClientRequestToken = NULL,
  FaceIds
) {
  invoke(.client, "rekognition", "DisassociateFaces", .params())
}

rekognition_distribute_dataset_entries <- function(Datasets) {
  invoke(.client, "rekognition", "DistributeDatasetEntries", .params())
}

rekognition_get_celebrity_info <- function(Id) {
  invoke(.client, "rekognition", "GetCelebrityInfo", .params())
}

rekognition_get_celebrity_recognition <- function(
  JobId,
  MaxResults = NULL,
  NextToken = NULL,
  SortBy = NULL
) {
  invoke(.client, "rekognition", "GetCelebrityRecognition", .params())
}

rekognition_get_content_moderation <- function(
  JobId,
  MaxResults = NULL,
  NextToken = NULL,
  SortBy = NULL,
  AggregateBy = NULL
) {
  invoke(.client, "rekognition", "GetContentModeration", .params())
}

rekognition_get_face_detection <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "rekognition", "GetFaceDetection", .params())
}

rekognition_get_face_liveness_session_results <- function(SessionId) {
  invoke(.client, "rekognition", "GetFaceLivenessSessionResults", .params())
}

rekognition_get_face_search <- function(JobId, MaxResults = NULL, NextToken = NULL, SortBy = NULL) {
  invoke(.client, "rekognition", "GetFaceSearch", .params())
}

rekognition_get_label_detection <- function(
  JobId,
  MaxResults = NULL,
  NextToken = NULL,
  SortBy = NULL,
  AggregateBy = NULL
) {
  invoke(.client, "rekognition", "GetLabelDetection", .params())
}

rekognition_get_media_analysis_job <- function(JobId) {
  invoke(.client, "rekognition", "GetMediaAnalysisJob", .params())
}

rekognition_get_person_tracking <- function(
  JobId,
  MaxResults = NULL,
  NextToken = NULL,
  SortBy = NULL
) {
  invoke(.client, "rekognition", "GetPersonTracking", .params())
}

rekognition_get_segment_detection <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "rekognition", "GetSegmentDetection", .params())
}

rekognition_get_text_detection <- function(JobId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "rekognition", "GetTextDetection", .params())
}

rekognition_index_faces <- function(
  CollectionId,
  Image,
  ExternalImageId = NULL,
  DetectionAttributes = NULL,
  MaxFaces = NULL,
  QualityFilter = NULL
) {
  invoke(.client, "rekognition", "IndexFaces", .params())
}

rekognition_list_collections <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "rekognition", "ListCollections", .params())
}

rekognition_list_dataset_entries <- function(
  DatasetArn,
  ContainsLabels = NULL,
  Labeled = NULL,
  SourceRefContains = NULL,
  HasErrors = NULL,
  NextToken = NULL,
  MaxResults = NULL
) {
  invoke(.client, "rekognition", "ListDatasetEntries", .params())
}

rekognition_list_dataset_labels <- function(DatasetArn, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "rekognition", "ListDatasetLabels", .params())
}

rekognition_list_faces <- function(
  CollectionId,
  NextToken = NULL,
  MaxResults = NULL,
  UserId = NULL,
  FaceIds = NULL
) {
  invoke(.client, "rekognition", "ListFaces", .params())
}

rekognition_list_media_analysis_jobs <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "rekognition", "ListMediaAnalysisJobs", .params())
}

rekognition_list_project_policies <- function(ProjectArn, NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "rekognition", "ListProjectPolicies", .params())
}

rekognition_list_stream_processors <- function(NextToken = NULL, MaxResults = NULL) {
  invoke(.client, "rekognition", "ListStreamProcessors", .params())
}

rekognition_list_tags_for_resource <- function(ResourceArn) {
  invoke(.client, "rekognition", "ListTagsForResource", .params())
}

rekognition_list_users <- function(CollectionId, MaxResults = NULL, NextToken = NULL) {
  invoke(.client, "rekognition", "ListUsers", .params())
}

rekognition_put_project_policy <- function(
  ProjectArn,
  PolicyName,
  PolicyRevisionId = NULL,
  PolicyDocument
) {
  invoke(.client, "rekognition", "PutProjectPolicy", .params())
}

rekognition_recognize_celebrities <- function(Image) {
  invoke(.client, "rekognition", "RecognizeCelebrities", .params())
}

rekognition_search_faces <- function(
  CollectionId,
  FaceId,
  MaxFaces = NULL,
  FaceMatchThreshold = NULL
) {
  invoke(.client, "rekognition", "SearchFaces", .params())
}

rekognition_search_faces_by_image <- function(
  CollectionId,
  Image,
  MaxFaces = NULL,
  FaceMatchThreshold = NULL,
  QualityFilter = NULL
) {
  invoke(.client, "rekognition", "SearchFacesByImage", .params())
}

rekognition_search_users <- function(
  CollectionId,
  UserId = NULL,
  FaceId = NULL,
  UserMatchThreshold = NULL,
  MaxUsers = NULL
) {
  invoke(.client, "rekognition", "SearchUsers", .params())
}

rekognition_search_users_by_image <- function(
  CollectionId,
  Image,
  UserMatchThreshold = NULL,
  MaxUsers = NULL,
  QualityFilter = NULL
) {
  invoke(.client, "rekognition", "SearchUsersByImage", .params())
}

rekognition_start_celebrity_recognition <- function(
  Video,
  ClientRequestToken = NULL,
  NotificationChannel = NULL,
  JobTag = NULL
) {
  invoke(.client, "rekognition", "StartCelebrityRecognition", .params())
}

rekognition_start_content_moderation <- function(
  Video,
  MinConfidence = NULL,
  ClientRequestToken = NULL,
  NotificationChannel = NULL,
  JobTag = NULL
) {
  invoke(.client, "rekognition", "StartContentModeration", .params())
}

rekognition_start_face_detection <- function(
  Video,
  ClientRequestToken = NULL,
  NotificationChannel = NULL,
  FaceAttributes = NULL,
  JobTag = NULL
) {
  invoke(.client, "rekognition", "StartFaceDetection", .params())
}

rekognition_start_face_search <- function(
  Video,
  ClientRequestToken = NULL,
  FaceMatchThreshold = NULL,
  CollectionId,
  NotificationChannel = NULL,
  JobTag = NULL
) {
  invoke(.client, "rekognition", "StartFaceSearch", .params())
}

rekognition_start_label_detection <- function(
  Video,
  ClientRequestToken = NULL,
  MinConfidence = NULL,
  NotificationChannel = NULL,
  JobTag = NULL,
  Features = NULL,
  Settings = NULL
) {
  invoke(.client, "rekognition", "StartLabelDetection", .params())
}

rekognition_start_media_analysis_job <- function(
  ClientRequestToken = NULL,
  JobName = NULL,
  OperationsConfig,
  Input,
  OutputConfig,
  KmsKeyId = NULL
) {
  invoke(.client, "rekognition", "StartMediaAnalysisJob", .params())
}

rekognition_start_person_tracking <- function(
  Video,
  ClientRequestToken = NULL,
  NotificationChannel = NULL,
  JobTag = NULL
) {
  invoke(.client, "rekognition", "StartPersonTracking", .params())
}

rekognition_start_project_version <- function(
  ProjectVersionArn,
  MinInferenceUnits,
  MaxInferenceUnits = NULL
) {
  invoke(.client, "rekognition", "StartProjectVersion", .params())
}

rekognition_start_segment_detection <- function(
  Video,
  ClientRequestToken = NULL,
  NotificationChannel = NULL,
  JobTag = NULL,
  Filters = NULL,
  SegmentTypes
) {
  invoke(.client, "rekognition", "StartSegmentDetection", .params())
}

rekognition_start_stream_processor <- function(Name, StartSelector = NULL, StopSelector = NULL) {
  invoke(.client, "rekognition", "StartStreamProcessor", .params())
}

rekognition_start_text_detection <- function(
  Video,
  ClientRequestToken = NULL,
  NotificationChannel = NULL,
  JobTag = NULL,
  Filters = NULL
) {
  invoke(.client, "rekognition", "StartTextDetection", .params())
}

rekognition_stop_project_version <- function(ProjectVersionArn) {
  invoke(.client, "rekognition", "StopProjectVersion", .params())
}

rekognition_stop_stream_processor <- function(Name) {
  invoke(.client, "rekognition", "StopStreamProcessor", .params())
}

rekognition_tag_resource <- function(ResourceArn, Tags) {
  invoke(.client, "rekognition", "TagResource", .params())
}

rekognition_untag_resource <- function(ResourceArn, TagKeys) {
  invoke(.client, "rekognition", "UntagResource", .params())
}

rekognition_update_dataset_entries <- function(DatasetArn, Changes) {
  invoke(.client, "rekognition", "UpdateDatasetEntries", .params())
}

rekognition_update_stream_processor <- function(
  Name,
  SettingsForUpdate = NULL,
  RegionsOfInterestForUpdate = NULL,
  DataSharingPreferenceForUpdate = NULL,
  ParametersToDelete = NULL
) {
  invoke(.client, "rekognition", "UpdateStreamProcessor", .params())
}
