// The ArticleJSON floor.
