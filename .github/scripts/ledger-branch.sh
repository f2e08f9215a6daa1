#!/usr/bin/env bash
# Takes a ledger from a branch of the workflow's repository, and puts it back.
#
#   ledger-branch.sh fetch FOLDER    the branch, or an empty folder when there is none yet
#   ledger-branch.sh push FOLDER     what was recorded since then
#
# Environment: BRANCH, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_RUN_ID, and TOKEN with contents: write to push.
# REMOTE replaces the address, for tests.
set -euo pipefail

command=$1
folder=$2
remote=${REMOTE:-$GITHUB_SERVER_URL/$GITHUB_REPOSITORY}

git check-ref-format "refs/heads/$BRANCH" || { echo "::error::The name of the ledger's branch is none that git takes."; exit 64; }

# In the environment, because arguments are seen by everybody on the machine; in no file, because the deploy runs beside it.
if [ -n "${TOKEN:-}" ]; then
  header="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\n')"
  export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader" GIT_CONFIG_VALUE_0=$header
fi
export GIT_TERMINAL_PROMPT=0

case $command in
  fetch)
    git init --quiet --initial-branch=ledger "$folder"
    # 0: there is one, 2: there is none; anything else is an error, and an empty ledger in its place would forget what runs.
    found=0
    git -C "$folder" ls-remote --exit-code --heads "$remote" "refs/heads/$BRANCH" >/dev/null || found=$?
    case $found in
      0)
        git -C "$folder" fetch --quiet "$remote" "refs/heads/$BRANCH"
        git -C "$folder" reset --quiet --hard FETCH_HEAD
        ;;
      2) echo "No branch $BRANCH yet: the ledger begins." ;;
      *) echo "::error::The ledger's branch could not be asked for."; exit "$found" ;;
    esac
    ;;
  push)
    git -C "$folder" add --all
    if git -C "$folder" diff --cached --quiet; then exit 0; fi
    git -C "$folder" -c user.name='github-actions[bot]' \
      -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
      commit --quiet --message "Records of run ${GITHUB_RUN_ID:-unknown}"
    # No force and no rebase: every record holds the hash of the one before it, so that two writers cannot be merged.
    if ! git -C "$folder" push --quiet "$remote" "HEAD:refs/heads/$BRANCH"; then
      echo '::error::The ledger was not pushed: another run wrote to its branch meanwhile, or the token may not. Give each environment a branch of its own, and the job contents: write.'
      exit 1
    fi
    ;;
  *)
    echo "ledger-branch.sh fetch|push FOLDER"
    exit 64
    ;;
esac
