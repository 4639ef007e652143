# Types the beginning of a command and a tab at a shell on a terminal of its own, since only there zsh completes; prints what stands there then.
#   zsh -f completion.zsh SCRIPT WORDS WANTED
zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell "PS1='> '; autoload -U compinit && compinit -u -D; source $1; echo rea''dy"
zpty -r shell line '*ready*'
zpty -w -n shell "$2"$'\t'
zpty -r shell line "*$3*"
print -r -- "$line"
zpty -d shell
