using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>How often a subscription of Gale v2 is paid, and what it may begin with for nothing.</summary>
internal static class SubscriptionTerms
{
    /// <summary>The terms that stand in a body themselves.</summary>
    public static void Check(BodyReader terms)
    {
        terms.Require("interval");
        terms.OneOf("interval", "daily", "weekly", "monthly", "yearly");
        if (terms.Has("interval_count"))
        {
            terms.Integer("interval_count", minimum: 1);
        }

        terms.OptionalInteger("trial_period_days");
    }

    /// <summary>The terms of a checkout or a link, which must be there if its type is subscription.</summary>
    /// <returns>The type: <c>one_time</c> when the body does not say.</returns>
    public static string CheckPaymentType(BodyReader body)
    {
        var type = body.OneOf("payment_type", "one_time", "subscription") ?? "one_time";
        var terms = type == "subscription" ? body.Object("subscription") : body.OptionalObject("subscription");
        if (terms is not null)
        {
            Check(terms);
        }

        return type;
    }
}
