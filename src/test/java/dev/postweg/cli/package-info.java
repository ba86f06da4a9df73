/** The command line, run in process on the sample logs. */
package dev.postweg.cli;
