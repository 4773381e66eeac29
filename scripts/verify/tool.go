package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"time"
)

// toolPath is where the go command has built one of the tools whose versions
// stand in tools.mod. They have a file of their own, because go.mod is what the
// program rests on.
func toolPath(name string) (string, error) {
	cmd := exec.Command("go", "tool", "-n", "-modfile=scripts/verify/tools.mod", name)
	cmd.Stderr = os.Stdout
	path, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("building %s: %w", name, err)
	}
	return strings.TrimSpace(string(path)), nil
}

// tool is a step that passes when a tool finds nothing.
func tool(name string, env []string, args ...string) func() (tally, error) {
	return func() (tally, error) {
		path, err := toolPath(name)
		if err != nil {
			return tally{}, err
		}
		return command(env, append([]string{path}, args...)...)()
	}
}

// weaknessIndex is the start of the public list of weaknesses in Go code.
const weaknessIndex = "https://vuln.go.dev/index/db.json"

// weaknesses asks the public list whether what we call is on it. Where the
// list is not reached, the question stays open, and is reported as skipped.
func weaknesses() (tally, error) {
	if why := unreached(weaknessIndex); why != nil {
		return tally{skipped: []string{"known weaknesses: the public list was not reached: " + why.Error()}}, nil
	}
	path, err := toolPath("govulncheck")
	if err != nil {
		return tally{}, err
	}
	var all tally
	for _, target := range []struct {
		env     []string
		pattern string
	}{{nil, "./..."}, {wasm, "./wasm"}} {
		within, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
		cmd := exec.CommandContext(within, path, target.pattern)
		cmd.Env = append(os.Environ(), target.env...)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stdout
		err := cmd.Run()
		cancel()
		if err != nil {
			all.failed++
			return all, fmt.Errorf("govulncheck %s %s: %w", strings.Join(target.env, " "), target.pattern, err)
		}
		all.passed++
	}
	return all, nil
}

// unreached says why an address gives no answer, or nothing.
func unreached(address string) error {
	client := http.Client{Timeout: 10 * time.Second}
	answer, err := client.Get(address)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return errors.New(answer.Status)
	}
	return nil
}
