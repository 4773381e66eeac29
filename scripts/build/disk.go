package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
)

// disk adds what only a page needs that is opened from a disk. There a browser lets
// it fetch nothing and not read its own style sheet, but takes scripts: so one holds
// a pack of the program, and the rules by which the printed sheet is measured.
// site/page/boot.js and site/page/shell.js know their names.
func (f *folder) disk(style []byte) error {
	rules, err := json.Marshal(string(style))
	if err != nil {
		return err
	}
	pack := base64.StdEncoding.EncodeToString(f.files[f.values["app.pack"]])
	f.add("program.js", fmt.Appendf(nil, "window.cybercostStyle = %s;\nwindow.cybercostPack = Uint8Array.from(atob(%q), (c) => c.charCodeAt(0));\n", rules, pack))
	return nil
}
