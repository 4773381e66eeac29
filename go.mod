module cybercost

go 1.26.0

toolchain go1.26.8

require (
	github.com/andybalholm/brotli v1.2.0
	github.com/shopspring/decimal v1.6.0
	github.com/vugu/vugu v0.4.0
	go.yaml.in/yaml/v3 v3.0.5
	golang.org/x/text v0.23.0
	rsc.io/qr v0.2.0
)

// Test dependencies.
require (
	github.com/makiuchi-d/gozxing v0.1.1
	github.com/stretchr/testify v1.12.1
	github.com/vugu/html v0.0.0-20190914200101-c62dc20b8289
	gonum.org/v1/gonum v0.17.0
)

require (
	github.com/vugu/xxhash v0.0.0-20191111030615-ed24d0179019 // indirect
	golang.org/x/xerrors v0.0.0-20200804184101-5ec99f83aff1 // indirect
)

tool github.com/vugu/vugu/cmd/vugugen

// Some npm packages bring Go files, which are none of ours.
ignore node_modules
