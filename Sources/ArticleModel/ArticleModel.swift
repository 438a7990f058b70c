// The ArticleModel floor.
