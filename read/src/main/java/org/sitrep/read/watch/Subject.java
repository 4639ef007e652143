package org.sitrep.read.watch;

/** What a request is for. */
sealed interface Subject permits FeedState, Article, SiteRequest {}
