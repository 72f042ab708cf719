# What the reference implementation gives (xxHash 0.8.4, through Python's xxhash 4.1.0) for so many
# of the bytes below: size, XXH64, XXH3 of 64 bits and of 128. Each way of its own for a size, with
# both ends.
published <- c(
  "0 ef46db3751d8e999 2d06800538d394c2 99aa06d3014798d86001c324468d497f",
  "1 4fce394cc88952d8 dd02fbe6d2c66464 80a904279c75ba2add02fbe6d2c66464",
  "3 bbed21604e82cdea feea62717a65f4b9 48b0e23e845948b5feea62717a65f4b9",
  "4 55cacd24f349def9 2f4454dbf80a0e2f 33940d2eb00bcc3d427f80d599aa988a",
  "8 4d3b59c1b4db429d 9d3e45db5e113fd7 44b015976641c2dbad4b7aa993978b24",
  "9 c43e27b215e12d62 554e53130559708b 99fa9cd61c06178d135fff6eda8b0795",
  "16 07bf5b1cfc59f385 726c0d7e2ce27907 5f339d1248739dca547f8408b192eb0b",
  "17 7d3b100ba84e76b3 48c881938b08bf45 84b0c537f0a313ae03b12648a94f954c",
  "31 4768f109559451e6 2daf0e7edce76228 0282d18a7cd0e97dff30948adf1fadb2",
  "32 baaecbfca0b4ea76 b90bf00e3fabcb13 eea26f8a0d14f0f0ee538bad541beb2f",
  "33 78513d29f25e8146 a1197b681eae9f57 44eeb7e1d08f890c2af2c67b231d50b6",
  "64 ee2090bfd055a39e 7f639448abc25e6d b25c237c7a809b509f36c48b34c427c9",
  "65 d5893ae3e6928e7d b10d06f3f8477f2a dca0a32867774b8440194ab527a1bf68",
  "96 081ee9e30b8fa39d 7854026e6ad483cb b4913cef85bf4b29ece0ec0308685ccf",
  "97 d323c1df5d55630b 32ad83070146a29e 4d2ebdc534fcda1c35344ea0306e1c4e",
  "128 215c2999682936f3 3764bcdb112e17fa 1408dd105b21b51007cd0970e2fd5d1a",
  "129 023b009aef698589 3eb30581b3d9c562 ffb9443afabd499861af044e8dd8f017",
  "143 885ffdfcea11d724 093e33cdcb0d0fd2 3c4092605f07ccab9e281bde732c47f9",
  "144 15ebeacd2235d508 cda59426d41c69e2 af407dfdf10e76186c402a95bf512533",
  "160 fe6486f61aa756ee a22d9b93f18e0fff 53790c6f45bb81c44ff4522b5289ee67",
  "161 ff0aaf3e042ba859 8aa980cf4feb3656 e6dbc42f24d1b294d8fbcc16514dc5f8",
  "240 490bdbf7235e600a 3cac406073fb6376 6e951aa5e9a1088db05ccd28fe6d036e",
  "241 d503c16f58d9fa68 6deb1ae71a8a8bec 26c8f6f4d05592096deb1ae71a8a8bec",
  "256 784f35ee3140c4d7 76a9ac333596068e acb3af206332f9db76a9ac333596068e",
  "257 90151897cad802c5 f90cf85d67df6951 031ede1f54b18c56f90cf85d67df6951",
  "299 ea6e353e5babafad 89290274dd84d119 948089b5c0f6c64689290274dd84d119",
  "1024 9bab7e66af6e0493 5370f57883c8f088 984ac94ef312f7c05370f57883c8f088",
  "1025 1a77735f942338b1 2e7bc851fc4a1332 98964bbd335dae352e7bc851fc4a1332",
  "1088 9febfb34090648c6 723045f6c8de3df0 54d86197e8faaefd723045f6c8de3df0",
  "1280 909b3dc5601ee952 a96a14b3ff35f5be 6665653164879e63a96a14b3ff35f5be",
  "2049 9f4cda1a39414d7a 7f02f084b6e466a7 dfabfbab9a3a733b7f02f084b6e466a7",
  "4097 80d09324789da9b3 c9a54702641cf2ad 6841de425bb2fd8ac9a54702641cf2ad",
  "10000 e7ec128be48b67cf edde12683d7d8733 cdee22e4a08cf2c5edde12683d7d8733"
)

# The high bytes of multiples of a number.
bytes_of <- function(size) as.raw((seq_len(size) * 2654435761) %% 2^32 %/% 2^24)

sum_in_pieces <- function(algorithm, bytes, pieces) {
  sum <- checksum_start(algorithm)
  at <- 0
  for (size in rep(pieces, length.out = length(bytes) + 1)) {
    sum$update(bytes[at + seq_len(min(size, length(bytes) - at))])
    at <- at + size
    if (at >= length(bytes)) {
      break
    }
  }
  paste(as.character(sum$digest()), collapse = "")
}

test_that("sums of every size are the published ones, in one go and in pieces", {
  algorithms <- c("XXHASH64", "XXHASH3", "XXHASH128")
  for (case in strsplit(published, " ", fixed = TRUE)) {
    bytes <- bytes_of(as.numeric(case[[1]]))
    for (pieces in list(length(bytes), 1, 64, c(7, 256, 31), c(257, 1), 1000)) {
      found <- vapply(algorithms, sum_in_pieces, "", bytes, pieces, USE.NAMES = FALSE)
      expect_equal(found, case[-1])
    }
  }
})

test_that("a sum can be looked at on the way", {
  bytes <- bytes_of(1000)
  sum <- checksum_start("XXHASH3")
  sum$update(bytes[1:300])
  sum$digest()
  sum$update(bytes[301:1000])
  whole <- checksum_start("XXHASH3")
  whole$update(bytes)
  expect_identical(sum$digest(), whole$digest())
})

# Likewise, of what comes in pieces as large as those of bodies.
published_large <- c(
  "65535 41ce674c2c44f35f 87dc99a55c19de04 c6e3851d8e52190587dc99a55c19de04",
  "65536 fb46c2c5dccd4808 8b9d3d6167ea5e5b 7078a226038036428b9d3d6167ea5e5b",
  "65537 f17b61767681bcff f1fc1571bbe66cb9 4f858ac06b26b0e8f1fc1571bbe66cb9",
  "3000001 46896c500389f72e af705030f0eff230 20da901ccc87dfa7af705030f0eff230"
)

# Likewise: SHA-256 of the sums, one behind the other, of the first 0, 1, 2, ... 1200 bytes.
published_all <- c(
  XXHASH64 = "4accaba67ba66f55dd76b075365ecdbd19ef331ed15d64bc4fbd97b4184ebad1",
  XXHASH3 = "ef8ef84a6781d661193815f43b27ae581a079f2623ec368174fdcc497052ae11",
  XXHASH128 = "8a20aab0f84e5890f8ec83eb01c5f47fe09c37700848f75176082b809c7be102"
)

test_that("sums of large inputs are the published ones", {
  all <- bytes_of(3000001)
  for (case in strsplit(published_large, " ", fixed = TRUE)) {
    bytes <- all[seq_len(as.numeric(case[[1]]))]
    for (pieces in list(length(bytes), 65536, c(1, 30000, 257, 64))) {
      found <- vapply(names(published_all), sum_in_pieces, "", bytes, pieces, USE.NAMES = FALSE)
      expect_equal(found, case[-1])
    }
  }
})

test_that("no size up to some blocks has another sum than the published one", {
  bytes <- bytes_of(1200)
  for (algorithm in names(published_all)) {
    sums <- lapply(0:1200, function(size) {
      sum <- checksum_start(algorithm)
      sum$update(bytes[seq_len(size)])
      sum$digest()
    })
    expect_equal(sha256_hex(do.call(c, sums)), published_all[[algorithm]])
  }
})
