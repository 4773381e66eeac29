package main

// readByLean are the texts of the runtime that package lean knows the tables
// from. Nothing is put in their place.
var readByLean = []body{
	{file: "runtime/symtab.go", name: "pcHeader", known: "b2e0d6b1ac5e", asItIs: true},
	{file: "runtime/symtab.go", name: "moduledata", known: "72e0bdb4b78e", asItIs: true},
	{file: "runtime/symtab.go", name: "funcdata", known: "833b4f189ced", asItIs: true},
	{file: "runtime/symtab.go", name: "step", known: "efb8841f4eec", asItIs: true},
	{file: "runtime/symtab.go", name: "pcvalue", known: "e2e4b5d60265", asItIs: true},
	{file: "runtime/symtabinl.go", name: "inlinedCall", known: "a82d1aaf7c49", asItIs: true},
	{file: "runtime/symtabinl.go", name: "newInlineUnwinder", known: "0a96cdc1f81f", asItIs: true},
	{file: "runtime/runtime2.go", name: "_func", known: "f2213679d908", asItIs: true},
	{file: "runtime/panic.go", name: "gorecover", known: "86b26c912067", asItIs: true},
	{file: "runtime/stkframe.go", name: "stkframe.argMapInternal", known: "398221feaaa2", asItIs: true},
	{file: "internal/abi/symtab.go", name: "PCDATA_UnsafePoint", known: "7973cfd43b87", asItIs: true},
	{file: "internal/abi/symtab.go", name: "FuncIDNormal", known: "26e8551f89ed", asItIs: true},
}

// directSearch is the one service whose table is taken out with it.
const directSearch = "the index of functions"

// onlyOne is the body of what would need a second thread, which Go has none of on Wasm.
const onlyOne = `throw("a page has one thread")`

// services are what is emptied. Each line says in a body what the service
// answers when it is off, or that there is nothing to do.
var services = []emptied{
	{"the execution tracer", []body{
		{file: "runtime/traceruntime.go", name: "traceEnabled", known: "396410eac0ec", ours: "return false"},
		{file: "runtime/traceruntime.go", name: "traceAllocFreeEnabled", known: "b91d1f48bb01", ours: "return false"},
		{file: "runtime/traceruntime.go", name: "traceShuttingDown", known: "92d2c8df45e6", ours: "return false"},
		{file: "runtime/traceruntime.go", name: "traceThreadDestroy", known: "cbd8f155d7d0"},
		{file: "runtime/traceruntime.go", name: "traceAcquire", known: "75cb758204db", ours: "return traceLocker{}"},
		{file: "runtime/traceruntime.go", name: "traceLocker.ok", known: "2a5311786c84", ours: "return false"},
		{file: "runtime/trace.go", name: "traceReader", known: "1103c4b9a2e9", ours: "return nil"},
		{file: "runtime/trace.go", name: "traceReaderAvailable", known: "e7c145395c0c", ours: "return nil"},
		{file: "runtime/traceevent.go", name: "traceLocker.eventWriter", known: "c72ac5d7e742", ours: "return traceEventWriter{tl}"},
		{file: "runtime/traceevent.go", name: "traceEventWriter.event", known: "42256a56fee9"},
		{file: "runtime/traceruntime.go", name: "traceRelease", known: "6abfa63fec78"},
	}},
	{"lines of a trace in the console", []body{
		{file: "runtime/traceback.go", name: "traceback", known: "2a96bd2f8668"},
		{file: "runtime/traceback.go", name: "traceback1", known: "488fe507ca5e"},
		{file: "runtime/traceback.go", name: "tracebackothers", known: "ad8f581f5e42"},
		{file: "runtime/traceback.go", name: "tracebacksomeothers", known: "6f41d6d5ebea"},
		{file: "runtime/traceback.go", name: "tracebackHexdump", known: "8f8aeda75d18"},
		{file: "runtime/traceback.go", name: "goroutineheader", known: "5b5a1db5cb01"},
		{file: "runtime/error.go", name: "panicwrap", known: "fdc562bd44cc", ours: `panic(plainError("value method called through a nil pointer"))`},
		{file: "runtime/proc.go", name: "saveAncestors", known: "66665fff8d1a", ours: "return nil"},
		{file: "reflect/value.go", name: "valueMethodName", known: "9dc963d4dd16", ours: `return "unknown method"`},
	}},
	{"settings by GODEBUG and GOMEMLIMIT", []body{
		{file: "runtime/runtime1.go", name: "parsegodebug", known: "a42907c70cc4"},
		{file: "runtime/proc.go", name: "schedtrace", known: "6ece91a1abb3"},
		{file: "runtime/mcheckmark.go", name: "checkFinalizersAndCleanups", known: "923af34c5099"},
		{file: "runtime/mgcpacer.go", name: "readGOMEMLIMIT", known: "025c68206c51", ours: "return math.MaxInt64"},
		{file: "internal/cpu/cpu.go", name: "processOptions", known: "dcbdaaee4fd9"},
	}},
	{"checks of the runtime by itself", []body{
		{file: "runtime/runtime1.go", name: "check", known: "7498e605117c"},
		{file: "runtime/symtab.go", name: "moduledataverify1", known: "13fcaee71e6f"},
		{file: "runtime/mgcmark.go", name: "gcDumpObject", known: "bbe6e8468b32"},
		{file: "runtime/mgcsweep.go", name: "mspan.reportZombies", known: "206e52008a27", ours: `throw("found pointer to free object")`},
	}},
	{"several modules in a program", []body{
		{file: "runtime/type.go", name: "typelinksinit", known: "cd0cfba6f971"},
	}},
	{"profiles", []body{
		{file: "runtime/malloc.go", name: "profilealloc", known: "ad099ca12180"},
		{file: "runtime/mprof.go", name: "mProf_Malloc", known: "424b1b856957"},
		{file: "runtime/mprof.go", name: "mProf_Free", known: "76eece74effe"},
		{file: "runtime/mprof.go", name: "mProf_NextCycle", known: "3b95aed333b0"},
		{file: "runtime/mprof.go", name: "mProf_Flush", known: "cb9faa24c156"},
		{file: "runtime/mprof.go", name: "mProf_PostSweep", known: "2f6845f3abd6"},
		{file: "runtime/mprof.go", name: "blockevent", known: "015fd9fa33bb"},
		{file: "runtime/proc.go", name: "sigprof", known: "11b1dd7e3e24"},
		{file: "runtime/mprof.go", name: "saveblockevent", known: "1d576498c060"},
	}},
	{"giving memory back to the system", []body{
		{file: "runtime/mgcscavenge.go", name: "bgscavenge", known: "8bcc4cbeea61", ours: "c <- 1"},
		{file: "runtime/mgcscavenge.go", name: "pageAlloc.scavenge", known: "9b71abf225b4", ours: "return 0"},
		{file: "runtime/mgcscavenge.go", name: "gcPaceScavenger", known: "8902ed6d5345"},
		{file: "runtime/mgcscavenge.go", name: "scavengerState.wake", known: "3740831d4764"},
		{file: "runtime/mgcscavenge.go", name: "scavengeIndex.init", known: "5f00adbb43e1", ours: "return 0"},
		{file: "runtime/mgcscavenge.go", name: "scavengeIndex.grow", known: "9080c4077452", ours: "return 0"},
		{file: "runtime/mgcscavenge.go", name: "scavengeIndex.alloc", known: "9066da7c0ab4"},
		{file: "runtime/mgcscavenge.go", name: "scavengeIndex.free", known: "7356de8c8c01"},
		{file: "runtime/mgcscavenge.go", name: "scavengeIndex.nextGen", known: "b20aae03edbb"},
	}},
	{"a second thread", []body{
		{file: "runtime/proc.go", name: "startm", known: "7d813b00ffba", ours: onlyOne},
		{file: "runtime/proc.go", name: "handoffp", known: "a5cf61326445", ours: onlyOne},
		{file: "runtime/proc.go", name: "startTemplateThread", known: "594a099b7cfe", ours: onlyOne},
		{file: "runtime/proc.go", name: "mexit", known: "efa0dd4bcbe0", ours: onlyOne},
		{file: "runtime/proc.go", name: "stealWork", known: "adc68915faee", ours: "return nil, false, now, 0, false"},
	}},
	{"methods as values by reflection", []body{
		{file: "reflect/makefunc.go", name: "makeMethodValue", known: "56f4d960ff61", ours: `panic("reflect: "+op+": methods are no values in this program")`},
	}},
	{"fast ways with numbers of a thousand digits", []body{
		{file: "math/big/nat.go", name: "nat.expNNMontgomery", known: "dd91f5cd9bda", ours: "return z.expNN(stk, x, y, m, true)"},
		{file: "math/big/nat.go", name: "nat.expNNMontgomeryEven", known: "1adc126f9b5f", ours: "return z.expNN(stk, x, y, m, true)"},
		{file: "math/big/nat.go", name: "nat.expNNWindowed", known: "d1869e38426a", ours: "return z.expNN(stk, x, y, nat(nil).lsh(natOne, logM), true)"},
		{file: "math/big/natdiv.go", name: "nat.divRecursive", known: "6225a9feafc9", ours: "z.divBasic(stk, u, v)"},
		{file: "math/big/natmul.go", name: "karatsuba", known: "97e9bc155c02", ours: "basicMul(z, x, y)"},
		{file: "math/big/natmul.go", name: "karatsubaSqr", known: "f285d431a70c", ours: "basicSqr(stk, z, x)"},
	}},
	{"fast ways with floating-point numbers", []body{
		{file: "internal/strconv/atof.go", name: "optimize", known: "13bc4a03c1ce", ours: "const optimize = false"},
	}},
	{"errors that quote", []body{
		{file: "strconv/number.go", name: "NumError.Error", known: "55fea8a426de", ours: `return "strconv." + e.Func + ": parsing \"" + e.Num + "\": " + e.Err.Error()`},
	}},
	{directSearch, []body{
		{file: "runtime/symtab.go", name: "findfunc", known: "c7d39dabbaf8", ours: `datap := findmoduledatap(pc)
	if datap == nil {
		return funcInfo{}
	}
	// on Wasm a program counter is the number of a function, shifted, and of a block in it
	funcoff := datap.ftab[(pc-datap.minpc)>>16].funcoff
	return funcInfo{(*_func)(unsafe.Pointer(&datap.pclntable[funcoff])), datap}`},
	}},
}
