namespace Gale.Sandbox.Http;

/// <summary>
/// The answers of the last 24 hours by idempotency key: a repeat gets the first answer, whatever it sends. A key counts
/// for one path; what the services do with a key on two paths is not documented.
/// </summary>
internal sealed class IdempotencyMemory(TimeProvider time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromHours(24);

    private readonly Dictionary<(string Path, string Key), (Answer Answer, DateTimeOffset Until)> _answers = [];

    public Answer GetOrAdd(string path, string key, Func<Answer> answer)
    {
        var now = time.GetUtcNow();
        if (_answers.TryGetValue((path, key), out var first) && now < first.Until)
        {
            return first.Answer;
        }

        var answered = answer();
        _answers[(path, key)] = (answered, now + s_kept);
        return answered;
    }
}
