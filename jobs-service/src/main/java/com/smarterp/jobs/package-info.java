/** Jobs: what a company has to do, for whom, by whom and until when. */
@NullMarked
package com.smarterp.jobs;

import org.jspecify.annotations.NullMarked;
