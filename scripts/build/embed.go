package main

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"cybercost/wasm/words"
)

// embed adds the script for other sites, twice: under a name that stays, and
// under one of its version, which a page may pin with an integrity attribute.
func (f *folder) embed(root string) error {
	site := filepath.Join(root, "site")
	template, err := os.ReadFile(filepath.Join(site, "embed", "embed.js"))
	if err != nil {
		return err
	}
	script, err := fill("embed.js", string(template), map[string]string{"title.ja": words.Title.In(words.Japanese)}, true)
	if err != nil {
		return err
	}
	f.files["embed.js"] = []byte(script)
	f.files["embed-"+f.values["version"]+".js"] = []byte(script)
	f.values["embed.js integrity"] = integrity([]byte(script))

	agency, err := os.ReadFile(filepath.Join(site, "agency", "agency.json"))
	if err != nil {
		return err
	}
	f.files["agency.json"] = agency
	f.values["frame ancestors"], err = frameAncestors(agency)
	return err
}

// integrity is the form that a browser compares a script with.
func integrity(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

var originForm = regexp.MustCompile(`^https?://[a-z0-9.-]+(:[0-9]{1,5})?$`)

// frameAncestors writes the origins that may frame the page as a policy does.
// What is no origin is refused: it would end the directive and start another.
func frameAncestors(agency []byte) (string, error) {
	var settings struct {
		EmbedOrigins []string `json:"embedOrigins"`
	}
	if err := json.Unmarshal(agency, &settings); err != nil {
		return "", fmt.Errorf("agency.json: %w", err)
	}
	for _, origin := range settings.EmbedOrigins {
		if !originForm.MatchString(origin) {
			return "", fmt.Errorf("agency.json: embedOrigins: %q is not an origin like https://www.example.co.jp", origin)
		}
	}
	return strings.Join(append([]string{"'self'"}, settings.EmbedOrigins...), " "), nil
}
