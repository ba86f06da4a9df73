/** The start: looks at the arguments and the machine, and hands over to the command line or the window. */
package dev.postweg.app;
