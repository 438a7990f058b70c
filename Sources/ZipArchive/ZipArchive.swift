// The ZipArchive floor.
