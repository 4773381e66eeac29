package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// books answers a made-up book with the command, on one core and on two, and
// prints rows per second and the most memory that it held.
func books(out io.Writer, rows int) error {
	work, err := os.MkdirTemp("", "cybercost-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	binary := filepath.Join(work, "cybercost")
	if said, err := exec.Command("go", "build", "-o", binary, "./scripts/cybercost").CombinedOutput(); err != nil {
		return fmt.Errorf("building the command: %w\n%s", err, said)
	}
	for _, cores := range []int{1, 2} {
		took, processor, memory, err := answered(binary, cores, rows)
		if err != nil {
			return fmt.Errorf("answering a book: %w", err)
		}
		fmt.Fprintf(out, "cybercost book, %d core(s): %d rows in %.1f s, %.0f rows/s; %.1f s of processor time, at most %.1f MB\n",
			cores, rows, took.Seconds(), float64(rows)/took.Seconds(), processor.Seconds(), float64(memory)/1e6)
	}
	return nil
}

// answered runs the command once. Processor time is what a busy machine changes
// least.
func answered(binary string, cores, rows int) (took, processor time.Duration, memory int64, err error) {
	command := exec.Command(binary, "book", "-workers", fmt.Sprint(cores))
	command.Env = append(os.Environ(), fmt.Sprint("GOMAXPROCS=", cores))
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	if err != nil {
		return 0, 0, 0, err
	}
	written := make(chan error, 1)
	start := time.Now()
	if err := command.Start(); err != nil {
		return 0, 0, 0, err
	}
	go func() {
		defer in.Close()
		written <- madeUp(in, rows)
	}()
	if err := command.Wait(); err != nil {
		return 0, 0, 0, err
	}
	took = time.Since(start)
	processor = command.ProcessState.UserTime() + command.ProcessState.SystemTime()
	if used, ok := command.ProcessState.SysUsage().(*syscall.Rusage); ok {
		memory = used.Maxrss * 1024
	}
	return took, processor, memory, <-written
}

// madeUp writes a book of so many companies, the same each time: sizes and sales
// spread as those of small companies are, three in ten with terms of a policy.
func madeUp(to io.Writer, rows int) error {
	w := bufio.NewWriter(to)
	w.WriteString("customer,trade,employees,revenue,pcs,records,spending,cost-limit,cost-deductible,cost-share,profit-limit,profit-waiting\n")
	r := rand.New(rand.NewPCG(2026, 11))
	for i := range rows {
		people := 1 + int(r.ExpFloat64()*20)
		sales := (1 + int(float64(people)*r.ExpFloat64()*1500)) * 10_000
		fmt.Fprintf(w, "no. %d,trade %d,%d,%d,%d,%d,%d", i, r.IntN(7), people, sales, 1+int(float64(people)*r.Float64()), 10*r.IntN(1000), r.IntN(100)*10_000)
		if r.IntN(10) < 3 {
			fmt.Fprintf(w, ",%d,100000,90,%d,12\n", (1+r.IntN(10))*5_000_000, (1+r.IntN(5))*1_000_000)
		} else {
			fmt.Fprint(w, ",,,,,\n")
		}
	}
	return w.Flush()
}
