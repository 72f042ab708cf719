# Auto Scaling takes the script of an instance in base64, as EC2 does.

custom_autoscaling <- function() {
  list(before_params = list(CreateLaunchConfiguration = ec2_user_data))
}
