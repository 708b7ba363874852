"""What estimates.yaml says: records that know their places."""
