/// Organisations in and out: tables (XLSX, CSV) and accepted decrees become a plan of changes that
/// is shown before it is done, and can be taken back after.
@NullMarked
package id.tolok.organization.exchange;

import org.jspecify.annotations.NullMarked;
