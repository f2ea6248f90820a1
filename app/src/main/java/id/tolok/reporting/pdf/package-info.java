/// Writing PDF that lasts and that everybody can read: PDF/A-2a and PDF/UA-1.
@NullMarked
package id.tolok.reporting.pdf;

import org.jspecify.annotations.NullMarked;
