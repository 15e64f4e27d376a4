/// <summary>Prints one line per step and remembers whether all of them went as expected.</summary>
internal sealed class Steps
{
    public bool AllAsExpected { get; private set; } = true;

    public void Show(string step, bool asExpected, string seen)
    {
        AllAsExpected &= asExpected;
        Console.WriteLine($"{(asExpected ? "ok" : "FAIL"),-4}  {step,-26}  {seen}");
    }

    public void Expect<T>(string step, T expected, T seen) => Show(step, Equals(expected, seen), $"{seen}");

    public void ExpectError<TError>(string step, ApiResponse answer, Func<TError, bool> isExpected) where TError : class
    {
        var error = answer.Error as ApiException<TError>;
        Show(step, error is not null && isExpected(error.Error), $"{answer.StatusCode} {error?.Error}");
    }
}
