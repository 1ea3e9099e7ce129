console.log("a script of the tests")
