/// Pages that take an organisation in from a spreadsheet or a decree.
@NullMarked
package id.tolok.organization.web.exchange;

import org.jspecify.annotations.NullMarked;
