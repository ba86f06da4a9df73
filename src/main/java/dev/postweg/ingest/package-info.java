/**
 * From files to a workspace: find, recognise, read, write in batches, join to messages. One thread reads, one writes;
 * progress is reported and an import can be stopped at any time.
 */
package dev.postweg.ingest;
