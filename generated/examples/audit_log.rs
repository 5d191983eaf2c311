//! Prints the audit log of the last 30 days, oldest first. Requests one day at a time.

mod local;

use clickhouse_cloud::{types::*, Client, Error};
use futures_util::stream::{self, Stream, TryStreamExt};
use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (cloud, organization) = local::start().await?;
    let mut log = std::pin::pin!(activities(&cloud, &organization, SystemTime::now() - 30 * DAY));
    while let Some(activity) = log.try_next().await? {
        let kind = activity.type_.as_ref().map_or("unknown", |kind| kind.as_str());
        let when = activity.created_at.as_ref().map_or("", |when| when.as_str());
        println!("{when}  {kind:<30} {}", activity.actor_details.as_deref().unwrap_or_default());
    }
    Ok(())
}

/// Returns a stream of the activities from `since` to now. Each request covers one day, and is sent when the stream is polled.
pub fn activities(
    cloud: &Client,
    organization: &str,
    since: SystemTime,
) -> impl Stream<Item = Result<Activity, Error>> {
    let (cloud, organization, now) = (cloud.clone(), organization.to_owned(), SystemTime::now());
    let days = stream::try_unfold(since, move |from| {
        let to = (from + DAY).min(now);
        let call = cloud.activity_get_list(&organization).from_date(from).to_date(to);
        async move {
            if from >= to {
                return Ok::<_, Error>(None);
            }
            let mut day = call.await?.into_inner().into_vec();
            day.sort_by_key(|activity| activity.created_at.as_ref().and_then(Timestamp::to_system_time));
            Ok(Some((stream::iter(day.into_iter().map(Ok)), to)))
        }
    });
    days.try_flatten()
}
