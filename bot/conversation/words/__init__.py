"""What short replies mean, whatever was asked: yes and no, an offered answer, a warning."""
