/** What is exported can be read back, by programs and by spreadsheets. */
package dev.postweg.export;
