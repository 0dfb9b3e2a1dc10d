/** The command line: from a profile and a file to an artefact and a report. */
package org.creditrepair.training.command;
