everything <- function(..., Text = "ab", Tree = list(Name = "root")) {
  params_check(list(Text = Text, Tree = Tree, ...), tiny_operation("PutEverything"))
}

problems_of <- function(...) {
  tryCatch(
    {
      everything(...)
      character()
    },
    claws_invalid_params = function(e) e$problems
  )
}

test_that("parameters come in the model's order and NULL is not sent", {
  given <- params_given(
    list(Token = "tt", Count = 1, Flag = NULL, Choice = "red", Text = quote(expr = )),
    tiny_operation("PutEverything")
  )
  expect_equal(given, list(Choice = "red", Count = 1, Token = "tt"))
})

test_that("what a service would refuse itself can be left to it, what cannot be sent cannot", {
  operation <- tiny_operation("PutEverything")
  tree <- list(Tree = list(Children = list(list())))
  expect_error(params_check(tree, operation), "is required", class = "claws_invalid_params")
  expect_equal(params_check(tree, operation, validate = FALSE)$Tree, tree$Tree)
  short <- list(Text = "", Tree = list(Name = "n"))
  expect_equal(params_check(short, operation, validate = FALSE)$Text, "")
  wrong <- list(Text = TRUE, Tree = 2)
  error <- expect_error(
    params_check(wrong, operation, validate = FALSE),
    class = "claws_invalid_params"
  )
  expect_length(error$problems, 2)
  label <- tiny_operation("TouchLabel")
  expect_error(params_check(list(), label, validate = FALSE), class = "claws_invalid_params")
})

test_that("missing required members are named with their path", {
  error <- expect_error(
    params_check(list(Tree = list(Children = list(list()))), tiny_operation("PutEverything")),
    class = "claws_invalid_params"
  )
  expect_equal(
    error$problems,
    c(
      "Text is required.",
      "Tree$Name is required.",
      "Tree$Children[[1]]$Name is required."
    )
  )
  expect_match(
    conditionMessage(error),
    "PutEverything cannot be sent:\n* Text is required.",
    fixed = TRUE
  )
})

test_that("an unknown member is named with the nearest one", {
  expect_equal(
    problems_of(Tree = list(Name = "ab", Childen = list()))[[1]],
    "Tree$Childen is unknown. Did you mean Children?"
  )
  expect_equal(
    problems_of(One = list(Zebra = 1))[[1]],
    "One$Zebra is unknown; known are: Number, Word."
  )
})

cases <- list(
  list(list(Tree = "x"), "Tree must be a named list, not a string: write list(Name = ...)."),
  list(list(Tree = list("x")), "Tree must be a named list: an element has no name."),
  list(list(Tree = sum), "Tree must be a named list, not a builtin"),
  list(list(Tree = list(Name = "ab", Name = "cd")), "Tree$Name is given twice."),
  list(list(Names = list("ab", TRUE)), "Names[[2]] must be a single string, not a logical"),
  list(list(Names = c("ab", NA)), "Names[[2]] must be a single string, not NA"),
  list(list(Names = list("ab", NULL)), "Names[[2]] must be a single string, not NULL."),
  list(list(Names = as.raw(1)), "Names must be a list, not a raw vector of length 1."),
  list(
    list(Tree = list(Name = "ab", Children = list(Name = "cd"))),
    "Tree$Children must be an unnamed list: write list(list(...)) for one element."
  ),
  list(list(Labels = list(1)), "Labels must be a named list: an element has no name."),
  list(list(Labels = list(a = 1, a = 2)), "Labels$a is given twice."),
  list(list(Labels = list("b c" = "x")), "Labels$`b c` must be a whole number, not a string."),
  list(list(Labels = list("1_b" = "x")), "Labels$`1_b` must be a whole number, not a string."),
  list(list(One = list()), "One must have exactly one member, not 0."),
  list(list(One = list(Number = 1, Word = "ab")), "One must have exactly one member, not 2.")
)

for (case in cases) {
  test_that(paste("refused:", case[[2]]), {
    problems <- do.call(problems_of, case[[1]])
    expect_match(paste(problems, collapse = "\n"), case[[2]], fixed = TRUE)
  })
}

test_that("all problems are said at once", {
  expect_length(problems_of(Count = "x", Flag = 1, Names = 2), 3)
})

test_that("atomic vectors serve as lists, factors as strings", {
  expect_equal(everything(Names = c("ab", "cd"))$Names, list("ab", "cd"))
  expect_equal(everything(Names = c(x = "ab"))$Names, list("ab"))
  expect_equal(everything(Names = factor(c("cd", "ab")))$Names, list("cd", "ab"))
  expect_equal(everything(Names = character())$Names, list())
  expect_equal(everything(Labels = c(a = 1, b = 2))$Labels, list(a = 1, b = 2))
})

test_that("the rows of a matrix are the elements of a list of lists", {
  where <- operation_get(model_get("locationservice"), "CalculateRouteMatrix")
  places <- matrix(c(1, 2, 3, 4), 2, byrow = TRUE)
  checked <- params_check(
    list(CalculatorName = "c", DeparturePositions = places, DestinationPositions = places),
    where
  )
  expect_identical(checked$DeparturePositions, list(list(1, 2), list(3, 4)))
})

test_that("empty lists and maps are sent", {
  checked <- everything(Names = list(), Labels = list())
  expect_equal(checked$Names, list())
  expect_equal(checked$Labels, list())
})

test_that("a sparse list may hold NULL", {
  expect_equal(everything(Sparse = list("ab", NULL))$Sparse, list("ab", NULL))
})

test_that("strings with a class are strings", {
  path <- structure("s3://bucket", class = c("fs_path", "character"))
  expect_identical(everything(Names = list(path))$Names, list("s3://bucket"))
})

test_that("a data frame serves as a list of structures, NA as nothing", {
  children <- data.frame(Name = c("ab", NA))
  error <- expect_error(
    params_check(
      list(Text = "ab", Tree = list(Name = "ab", Children = children)),
      tiny_operation("PutEverything")
    ),
    class = "claws_invalid_params"
  )
  expect_equal(error$problems, "Tree$Children[[2]]$Name is required.")
  checked <- params_check(
    list(Text = "ab", Tree = list(Name = "ab", Children = children[1, , drop = FALSE])),
    tiny_operation("PutEverything")
  )
  expect_equal(checked$Tree$Children, list(list(Name = "ab")))
})

test_that("an idempotency token that was not given is a fresh one", {
  first <- everything()$Token
  expect_match(first, "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
  expect_false(first == everything()$Token)
  expect_equal(everything(Token = "mine")$Token, "mine")
  expect_equal(uuid4(function(n) as.raw(rep(255, n))), "ffffffff-ffff-4fff-bfff-ffffffffffff")
})

test_that("documents are not looked into", {
  expect_equal(everything(Anything = list(a = NULL))$Anything, list(a = NULL))
})

test_that("recursion may be deep", {
  tree <- list(Name = "leaf")
  for (i in 1:50) {
    tree <- list(Name = "ab", Children = list(tree))
  }
  checked <- params_check(list(Text = "ab", Tree = tree), tiny_operation("PutEverything"))
  expect_true(identical(checked$Tree, tree))
})

test_that("an operation without input takes nothing", {
  expect_equal(params_check(list(), tiny_operation("Ping")), list())
})

test_that("a token that is NULL comes after what was given", {
  put <- tiny_operation("PutEverything")
  given <- list(Text = "ab", Token = NULL, Tree = list(Name = "ab"), Count = NULL)
  checked <- params_check(params_given(given, put), put)
  expect_named(checked, c("Text", "Tree", "Token"))
})

test_that("a value that stands where its structure is due is told how to be written", {
  refused <- function(service, operation, ...) {
    wanted <- operation_get(model_get(service), operation)
    paste(expect_error(params_check(list(...), wanted))$problems, collapse = " ")
  }
  put <- function(value) refused("dynamodb", "PutItem", TableName = "t", Item = list(a = value))
  expect_equal(put("x"), "Item$a must be a named list, not a string: write list(S = ...).")
  expect_match(put(5), "not a number: write list(N = ...).", fixed = TRUE)
  expect_match(put(TRUE), "write list(NULL = ...) or list(BOOL = ...).", fixed = TRUE)
  expect_match(put(as.raw(1)), "write list(B = ...).", fixed = TRUE)
  expect_match(
    put(c("x", "y")),
    "not a string vector of length 2: its members are S, N, B",
    fixed = TRUE
  )
  sent <- refused(
    "sqs",
    "SendMessage",
    QueueUrl = "q",
    MessageBody = list(a = 1),
    MessageAttributes = list(n = "a")
  )
  expect_match(sent, "MessageBody must be a single string, not a list .*toJSON")
  expect_match(sent, "MessageAttributes$n must be a named list, not a string: write", fixed = TRUE)
  body <- refused("s3", "PutObject", Bucket = "b", Key = "k", Body = data.frame(a = 1))
  expect_match(body, "Body must be a raw vector or a string, not a data.frame: write it to a file")
})

test_that("plain text that is given for a blob becomes its bytes without a detour", {
  operation <- tiny_operation("PutEverything")
  mend <- function(x, shape, member, path, what) if (what != "required") stop("not plain")
  check <- function(x) {
    .Call(c_params_check, list(Bytes = x), operation$input, operation$model$schema(), mend)$Bytes
  }
  expect_identical(check("a\u20ac"), charToRaw("a\u20ac"))
  expect_identical(check(""), raw())
  expect_identical(check(as.raw(1:3)), as.raw(1:3))
  for (odd in list(NA_character_, c("a", "b"), factor("a"), "\xff")) {
    expect_error(check(odd), "not plain")
  }
})
