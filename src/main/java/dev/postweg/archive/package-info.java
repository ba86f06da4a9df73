/**
 * Packed files, entry by entry: zip, gzip, 7z and tar. Nothing is unpacked to disk, names of entries are names to show
 * and never places to write to, and a file that unpacks beyond measure is given up with a reason.
 */
package dev.postweg.archive;
