/// Approving verified figures by their results, what stands out first.
@NullMarked
package id.tolok.desk.approval;

import org.jspecify.annotations.NullMarked;
