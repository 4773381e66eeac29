package main

import (
	"os"
	"path/filepath"
)

// agency adds what reads and writes the settings of an agency. The script of a
// frame is among it: it reads there whom it may trust. Each script gets the
// rules for that file put in front, so that there is one set of them and still
// one request.
func (f *folder) agency(site string) error {
	rules, err := os.ReadFile(filepath.Join(site, "agency-check.js"))
	if err != nil {
		return err
	}
	for _, name := range []string{"agency.js", "agency-form.js", "frame.js"} {
		script, err := os.ReadFile(filepath.Join(site, name))
		if err != nil {
			return err
		}
		f.add(name, append(append([]byte{}, rules...), script...))
	}
	style, err := os.ReadFile(filepath.Join(site, "agency.css"))
	if err != nil {
		return err
	}
	f.add("agency.css", style)
	return nil
}
