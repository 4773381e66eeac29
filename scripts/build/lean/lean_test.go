package lean_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/scripts/build/lean"
)

// work makes the runtime read every table that must stay: it grows stacks,
// collects garbage under deep frames, unwinds panics and switches goroutines.
const work = `package main

import (
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"
)

type leaf struct{ next *leaf; text string }

func deep(n int, hold *leaf) int {
	if n == 0 {
		runtime.GC()
		return len(hold.text)
	}
	var room [64]byte
	room[n%64] = 1
	return deep(n-1, &leaf{hold, strings.Repeat("x", n%7)}) + int(room[n%64])
}

func risky(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	var list []int
	return fmt.Errorf("%d", list[n])
}

// Who may end a panic is told by the calls that were inlined, and by wrappers.
type mender struct{ name string }

func (m mender) mend()   { fmt.Println(m.name, recover() != nil) }
func (m mender) through() { m.mend() }

func quiet() { recover() }

type mends interface {
	mend()
	through()
}

func mended(how func(m mends)) (left string) {
	defer func() {
		if r := recover(); r != nil {
			left = fmt.Sprint("left ", r)
		}
	}()
	how(&mender{"by a wrapper"})
	return "mended"
}

func attempts() {
	fmt.Println(mended(func(m mends) { defer m.mend(); panic(1) }))
	fmt.Println(mended(func(m mends) { defer m.through(); panic(2) }))
	fmt.Println(mended(func(m mends) { defer mender{"by itself"}.mend(); panic(3) }))
	fmt.Println(mended(func(m mends) { defer func() { mender{"too deep"}.mend() }(); panic(4) }))
	fmt.Println(mended(func(m mends) { defer func() { mender{"far too deep"}.through() }(); panic(5) }))
	fmt.Println(mended(func(m mends) { defer recover(); panic(6) }))
	fmt.Println(mended(func(m mends) { defer quiet(); panic("quietly") }))
	fmt.Println(mended(func(m mends) { defer func() { quiet() }(); panic("quietly, too deep") }))
	fmt.Println(mended(func(m mends) { defer func() { defer recover() }(); panic(7) }))
	fmt.Println(mended(func(m mends) { defer func() { defer m.mend(); panic(9) }(); panic(8) }))
}

func main() {
	attempts()
	fmt.Println(deep(20000, &leaf{text: "end"}))
	fmt.Println(risky(3))
	sums := make(chan int)
	for i := range 50 {
		go func() { sums <- deep(100+i, &leaf{text: "ab"}) }()
	}
	total := 0
	for range 50 {
		total += <-sums
	}
	fmt.Println(total)
	double := reflect.MakeFunc(reflect.TypeOf(func(int) int { return 0 }), func(a []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(2 * int(a[0].Int()))}
	}).Interface().(func(int) int)
	fmt.Println(double(21), reflect.ValueOf(strings.NewReplacer("a", "b")).MethodByName("Replace").Call([]reflect.Value{reflect.ValueOf("banana")}))
	if len(os.Args) > 1 {
		panic("on purpose")
	}
}
`

func TestWithout_LeavesAProgramThatRunsAsBefore(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "main.go")
	require.NoError(t, os.WriteFile(source, []byte(work), 0o644))
	before := filepath.Join(dir, "before.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", before, source)
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))

	program, err := os.ReadFile(before)
	require.NoError(t, err)
	require.Contains(t, string(program), "main.risky")
	left := program
	for _, parts := range []lean.Part{lean.Names, lean.Names | lean.Tables, lean.Names | lean.Tables | lean.Segments} {
		next, err := lean.Without(program, parts)
		require.NoError(t, err)
		require.NotContains(t, string(next), "main.risky")
		require.Less(t, weight(t, next), weight(t, left)*39/40, "parts %b: it is what the download is smaller by", parts)
		left = next
	}
	after := filepath.Join(dir, "after.wasm")
	require.NoError(t, os.WriteFile(after, left, 0o644))

	want, err := run(t, before)
	require.NoError(t, err)
	got, err := run(t, after)
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.Contains(t, got, "recovered: runtime error: index out of range")

	got, err = run(t, after, "fail")
	require.Error(t, err)
	require.Contains(t, got, "panic: on purpose", "a panic is still told")
}

// weight is what a program takes on the wire.
func weight(t *testing.T, program []byte) int {
	t.Helper()
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	require.NoError(t, err)
	_, err = z.Write(program)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Len()
}

func run(t *testing.T, program string, arguments ...string) (string, error) {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	node := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	out, err := exec.Command("node", append([]string{"--stack-size=8192", node, program}, arguments...)...).CombinedOutput()
	return string(out), err
}

func TestWithout_RefusesWhatItDoesNotKnow(t *testing.T) {
	for name, program := range map[string]string{
		"nothing":            "",
		"no WebAssembly":     "MZ",
		"no data":            "\x00asm\x01\x00\x00\x00",
		"a section too long": "\x00asm\x01\x00\x00\x00\x0b\x7f\x01",
	} {
		for _, parts := range []lean.Part{lean.Names, lean.Tables, lean.Segments} {
			_, err := lean.Without([]byte(program), parts)
			require.Equal(t, name == "no data" && parts == lean.Segments, err == nil, name)
		}
	}
}

// merged writes a program of two segments, with so many zeros between them.
func merged(t *testing.T, zeros int) string {
	t.Helper()
	body := []byte{2, 0, 0x41, 8, 0x0b, 1, 'a', 0, 0x41}
	body = append(body, byte(zeros+9)&0x7f|0x80, byte((zeros+9)>>7), 0x0b, 2, 'b', 'c')
	program := append([]byte("\x00asm\x01\x00\x00\x00\x0b"), byte(len(body)))
	out, err := lean.Without(append(program, body...), lean.Segments)
	require.NoError(t, err)
	return string(out[8:])
}

func TestWithout_JoinsWhatLiesTogetherAndNothingElse(t *testing.T) {
	require.Equal(t, "\x0b\x0c\x01\x00\x41\x08\x0b\x06a\x00\x00\x00bc", merged(t, 3))
	apart := merged(t, 5000)
	require.Equal(t, "\x0b\x0f\x02\x00\x41\x08\x0b\x01a\x00\x41\x91\x27\x0b\x02bc", apart)
}
