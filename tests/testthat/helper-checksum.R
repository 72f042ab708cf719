# Sums of "hello", in base64.
hello_sums <- list(
  XXHASH64 = "JseCfYifbaM=",
  XXHASH3 = "lVXoVVxi3P0=",
  XXHASH128 = "tenBrQcbPn/Hec+qXlI4GA==",
  CRC32 = "NhCmhg==",
  CRC32C = "mnG7TA==",
  CRC64NVME = "M3eFcAZSQlc=",
  SHA1 = "qvTGHdzF6KLavt4PO0gs2a6pQ00=",
  SHA256 = "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
  SHA512 = paste0(
    "m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre",
    "9G9zvN7AQw=="
  )
)
